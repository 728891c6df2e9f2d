/** One sentence in each encoding that the importer offers, as base64 of its bytes. */
export const encodedSamples: readonly {
  readonly charset: string;
  readonly text: string;
  readonly base64: string;
}[] = [
  {
    charset: 'windows-1252',
    text: 'The café in Zürich – “a façade” – costs £5 or €6, said Müller’s son.',
    base64:
      'VGhlIGNhZukgaW4gWvxyaWNoIJYgk2EgZmHnYWRllCCWIGNvc3RzIKM1IG9yIIA2LCBzYWlkIE38bGxlcpJzIHNvbi4=',
  },
  {
    charset: 'windows-1251',
    text: 'Министр обороны заявил, что новая партия помощи будет отправлена в пятницу.',
    base64:
      'zOjt6PHy8CDu4e7w7u37IOfg/+Lo6ywg9/LuIO3u4uD/IO/g8PLo/yDv7uzu+egg4fPk5fIg7vLv8ODi6+Xt4CDiIO//8u3o9vMu',
  },
  {
    charset: 'koi8-u',
    text: 'Міністр оборони заявив, що нова партія допомоги буде відправлена у пятницю.',
    base64:
      '7abOptPU0iDPws/Sz87JINrB0dfJ1ywg3c8gzs/XwSDQwdLUptEgxM/Qz83Px8kgwtXExSDXpsTQ0sHXzMXOwSDVINDR1M7Jw8Au',
  },
  {
    charset: 'iso-8859-2',
    text: 'Ministr obrany oznámil, že další dodávka pomoci bude odeslána příští týden.',
    base64:
      'TWluaXN0ciBvYnJhbnkgb3pu4W1pbCwgvmUgZGFsue0gZG9k4XZrYSBwb21vY2kgYnVkZSBvZGVzbOFuYSBw+O25dO0gdP1kZW4u',
  },
  {
    charset: 'windows-1250',
    text: 'Minister obrony ogłosił, że następna dostawa – „pomoc” – będzie wysłana w piątek.',
    base64:
      'TWluaXN0ZXIgb2Jyb255IG9ns29zabMsIL9lIG5hc3TqcG5hIGRvc3Rhd2EgliCEcG9tb2OUIJYgYupkemllIHd5c7NhbmEgdyBwabl0ZWsu',
  },
  {
    charset: 'shift_jis',
    text: '防衛大臣は金曜日に新しい支援を発表しました。これはとても重要です。',
    base64:
      'lmiJcZHlkGKCzYvgl2qT+oLJkFaCtYKijniJh4LwlK2VXIK1gtyCtYK9gUKCsYLqgs2CxoLEguCPZJd2gsWCt4FC',
  },
  {
    charset: 'euc-jp',
    text: '防衛大臣は金曜日に新しい支援を発表しました。これはとても重要です。',
    base64:
      'y8mx0sLnv8Okz7bizcvG/KTLv7ekt6Sku9mx56TyyK/JvaS3pN6kt6S/oaOks6TspM+kyKTGpOK9xc3XpMekuaGj',
  },
  {
    charset: 'gb18030',
    text: '国防部长星期五宣布了新的援助计划，这是今年最大的一次。',
    base64: 'ufq3wLK/s6TQx8bazuXQ+7K8wcvQwrXE1K7W+rzGu66jrNXiyse98cTq1+6087XE0ru0zqGj',
  },
  {
    charset: 'big5',
    text: '國防部長星期五宣布了新的援助計畫，這是今年最大的一次。',
    base64: 'sOqovrOhqvisULTBpK2rxaWspEa3c6q6tKmnVa1wtWWhQbNvrE+ktaZ+s8ykaqq6pECmuKFD',
  },
  {
    charset: 'euc-kr',
    text: '국방부 장관은 금요일에 새로운 지원 계획을 발표했다.',
    base64: 'sbm55rrOIMDlsPzAuiCx3b/kwM+/oSC79bfOv+4gwfa/+CCw6Mi5wLsgud/HpcfftNku',
  },
  {
    charset: 'windows-1253',
    text: 'Ο υπουργός Άμυνας ανακοίνωσε νέα βοήθεια την Παρασκευή.',
    base64: 'zyD18O/18eP88iCi7PXt4fIg4e3h6u/f7fnz5SDt3eEg4u/e6OXp4SD05+0g0OHx4fPq5fXeLg==',
  },
  {
    charset: 'windows-1255',
    text: 'שר הביטחון הודיע ביום שישי על סיוע חדש.',
    base64: '+fgg5OHp6Ofl7yDk5ePp8iDh6eXtIPnp+ekg8uwg8enl8iDn4/ku',
  },
  {
    charset: 'windows-1256',
    text: 'أعلن وزير الدفاع يوم الجمعة عن مساعدات جديدة.',
    base64: 'w9rh5CDm0u3RIMfhz93H2iDt5uMgx+HM49rJINrkIOPTx9rPx8ogzM/tz8ku',
  },
  {
    charset: 'utf-16le',
    text: 'Plain text without a mark.',
    base64: 'UABsAGEAaQBuACAAdABlAHgAdAAgAHcAaQB0AGgAbwB1AHQAIABhACAAbQBhAHIAawAuAA==',
  },
  {
    charset: 'utf-16be',
    text: 'Plain text without a mark.',
    base64: 'AFAAbABhAGkAbgAgAHQAZQB4AHQAIAB3AGkAdABoAG8AdQB0ACAAYQAgAG0AYQByAGsALg==',
  },
];
