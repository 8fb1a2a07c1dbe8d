using System.Globalization;
using System.Text;
using PaperGraph.Benchmarks.Dumps;

namespace PaperGraph.Benchmarks.Large;

/// <summary>
/// Writes a part of a large library in the seed's format, with the skew of the real thing: three topics and a tag on a third of all papers each, most on a handful; a few
/// people who wrote thousands of papers, most one or two; a third of all papers extend another, and the oldest are extended by thousands. The same numbers give the same bytes.
/// </summary>
/// <param name="First">The first paper of the part, counted from 0.</param>
/// <param name="Count">How many papers it has, each an entry of its own with five annotations; the first is its title.</param>
internal sealed record LargeDump(int First, int Count)
{
    private const int Annotations = 5;
    private const int PapersInMonth = 5000;
    private const int LatestYear = 2023;
    private const int People = 200_000;
    private const int Tags = 200_000;
    private const int CommonTopics = 3;
    private const double CommonShare = 1.0 / 3;

    private static readonly string[] Topics = [.. File.ReadLines(Path.Combine(Checkout.Root, "seeds", "topics.yaml"))
        .Where(line => line.StartsWith("  - name: ", StringComparison.Ordinal)).Select(line => line["  - name: ".Length..].Trim('"', '\''))];

    private static readonly SkewedRanks TopicRanks = new(Topics.Length - CommonTopics, ahead: 2, exponent: 2.3);
    private static readonly SkewedRanks PersonRanks = new(People, ahead: 50, exponent: 1);
    private static readonly SkewedRanks TagRanks = new(Tags, ahead: 20, exponent: 1.1);
    private static readonly SkewedWords CommonWords = new(DumpWords.Common);

    private readonly Random _random = new(First + 1);

    /// <summary>Writes the part, newest month first.</summary>
    public void WriteTo(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        for (var paper = First; paper < First + Count; paper++)
        {
            if (paper % PapersInMonth == 0)
                text.Write($" {MonthOf(paper).ToString("MMM yyyy", CultureInfo.InvariantCulture)}\n\n");
            WriteEntry(text, paper);
            text.Write((paper + 1) % PapersInMonth == 0 ? "\n" : "\n\n");
        }
    }

    private static DateOnly MonthOf(int paper) => new DateOnly(LatestYear, 12, 1).AddMonths(-(paper / PapersInMonth));

    private static string ArxivIdOf(int paper) => string.Create(CultureInfo.InvariantCulture, $"arXiv:{MonthOf(paper):yyMM}.{(paper % PapersInMonth) + 1:00000}");

    // Names of two words, of a few hundred given names and a thousand family names.
    private static string NameOf(int person) => $"{Capitalised(DumpWords.Common[100 + (person % 200)])} {Capitalised(DumpWords.Common[5_000 + (person / 200)])}";

    private static string TagOf(int rank) => rank == 0 ? "toread" : $"{DumpWords.Common[rank % 1_000]} {DumpWords.Common[10_000 + (rank / 1_000)]}";

    private static string Capitalised(string words) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words);

    private void WriteEntry(StreamWriter text, int paper)
    {
        var topics = TopicsOfPaper();
        text.Write($"arxiv.org arxiv.org\n\nTitle: {Capitalised(Word())} {Capitalised(topics[0])} for {Capitalised(topics[^1])}: Study {paper + 1} ");
        text.Write($"Authors: {NameOf(PersonRanks.Next(_random))}, {NameOf(PersonRanks.Next(_random))} Year: {MonthOf(paper).Year} {ArxivIdOf(paper)}\n");
        for (var annotation = 1; annotation < Annotations; annotation++)
            text.Write($"\n{Sentence(topics)}\n");
        if (paper > 0 && _random.Next(3) == 0)
            text.Write($"It extends {ArxivIdOf((int)(paper * Math.Pow(_random.NextDouble(), 3)))}.\n");
        text.Write($"Tags\n {TagOf(_random.NextDouble() < CommonShare ? 0 : TagRanks.Next(_random))}\n {TagOf(TagRanks.Next(_random))}\nAnnotators\nURL\n");
    }

    private List<string> TopicsOfPaper()
    {
        var topics = new List<string> { Topics[CommonTopics + TopicRanks.Next(_random)] };
        for (var common = 0; common < CommonTopics; common++)
        {
            if (_random.NextDouble() < CommonShare)
                topics.Add(Topics[common]);
        }

        return topics;
    }

    private string Sentence(List<string> topics)
    {
        var words = new StringBuilder();
        for (var word = _random.Next(8, 20); word > 0; word--)
            words.Append(_random.Next(12) == 0 ? topics[_random.Next(topics.Count)] : Word()).Append(' ');
        words[0] = char.ToUpperInvariant(words[0]);
        words[^1] = '.';
        return words.ToString();
    }

    private string Word() => CommonWords.Next(_random);
}
