namespace PaperGraph.Core.Tests.Search;

internal static class SomeText
{
    private static readonly string[] Parts =
        ["a", "Q", "é", "e\u0301", "ﬁ", "ß", "学", "ガ", "ｶﾞ", "한", "\u1112\u1161", "7", "²", " ", "\n", "-", "'", "\"", "(", ")", "*", "«", "»",
         "AND", "OR", "NOT", "\uD800", "\uDC00", "𠮷", "🤖", "\u00AD", "\u200D", "\u0301", "ͺ", "\0", "word", "deep learning"];

    public static string Random(Random random, int parts) =>
        string.Concat(Enumerable.Range(0, random.Next(parts + 1)).Select(_ =>
            random.Next(4) == 0 ? ((char)random.Next(1, 0x10000)).ToString() : Parts[random.Next(Parts.Length)]));
}
