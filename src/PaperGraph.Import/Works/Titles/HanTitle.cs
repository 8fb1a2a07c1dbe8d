using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Citations;

namespace PaperGraph.Import.Works.Titles;

/// <summary>Whether a line in Chinese or Japanese characters is a title.</summary>
internal static partial class HanTitle
{
    private const int MaxCharacters = 50;
    private const int MinCharacters = 4;

    public static bool IsOne(string line) => line.Count(Words.IsHan) is >= MinCharacters and <= MaxCharacters && !Talk().IsMatch(line);

    // What sentences hold and titles do not: particles, persons, the punctuation of speech.
    [GeneratedRegex(@"[。！；，]|[了很吗呢吧啊嘛我你他她这那没就是]|目前|已经|可以|应该|です|ます|でした|ました|だ$")]
    private static partial Regex Talk();
}
