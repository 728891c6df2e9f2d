/**
 * A small made-up text with something for every reader, so that reading it once has all of them
 * compiled before the first article comes.
 */
export const warmText = `Norland live: pumps on their way as river falls

UPDATE 1407 GMT: Norland's government has pledged 450 million euros ($487 million) for the towns along the Skelda, up from 314 million in March, Prime Minister Ola Brandt said on Friday.

"We will send another four pumps and at least 200 tonnes of flour by the end of May," she told reporters in Brod, adding that "the water does not wait". Of the 39 pumps promised in 2024, 24 have arrived, according to the Defence Ministry.

— Ola Brandt (@olabrandt) April 11, 2025

UPDATE 1120 GMT: Two people were killed and 32 injured overnight when a drone hit a grain store near the port of Halle, police said. Norland blamed Varsk, which denied it.

READ MORE: How the river rose

ORIGINAL ENTRY: Ministers of 15 countries met in Halle on Thursday and would discuss whether to deploy up to 1,000 troops if a ceasefire holds. "We must go, not later but now," General Tor Vik said. Sundmark refused to take part and has donated nothing since 2014.

HALLE, April 11 (Reuters) - Norland Shipping said on Friday it expected revenue of $2.1 billion to $2.4 billion in the three months to June, compared with 1.9 billion a year earlier.`;
