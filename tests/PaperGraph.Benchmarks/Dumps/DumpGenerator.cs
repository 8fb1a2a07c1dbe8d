using System.Globalization;
using System.Text;

namespace PaperGraph.Benchmarks.Dumps;

/// <summary>Writes dumps of any size in the seed's format: the same numbers give the same bytes.</summary>
/// <param name="Papers">How many entries, each a paper of its own.</param>
/// <param name="AnnotationsPerPaper">How many annotations each has; the first is its title.</param>
/// <param name="Seed">Chooses the words.</param>
internal sealed record DumpGenerator(int Papers, int AnnotationsPerPaper, int Seed = 1)
{
    private const int EntriesInMonth = 5000;
    private const int LatestYear = 2023;

    private static readonly string[] Hosts =
        ["arxiv.org", "openreview.net", "www.nature.com", "github.com", "aclanthology.org", "www.jmlr.org", "proceedings.neurips.cc"];

    private readonly SkewedWords _topics = new(DumpWords.Topics);
    private readonly SkewedWords _words = new(DumpWords.Common);

    /// <summary>Writes the dump, newest month first.</summary>
    public void WriteTo(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var random = new Random(Seed);
        for (var paper = 0; paper < Papers; paper++)
        {
            if (paper % EntriesInMonth == 0)
                text.Write($" {MonthOf(paper / EntriesInMonth)}\n\n");
            WriteEntry(text, random, paper);
            text.Write((paper + 1) % EntriesInMonth == 0 ? "\n" : "\n\n");
        }
    }

    private static string MonthOf(int monthsAgo) =>
        new DateOnly(LatestYear, 12, 1).AddMonths(-monthsAgo).ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private void WriteEntry(StreamWriter text, Random random, int paper)
    {
        var host = Hosts[random.Next(Hosts.Length)];
        text.Write($"{host} {host}\n\n");
        text.Write($"{Capitalised(_words.Next(random))} {Capitalised(_topics.Next(random))} for {Capitalised(_topics.Next(random))}: Study {paper + 1}\n");
        for (var annotation = 1; annotation < AnnotationsPerPaper; annotation++)
            text.Write($"\n{Sentence(random)} {Sentence(random)}\n");
        text.Write($"Tags\n {_words.Next(random)} {_words.Next(random)}\nAnnotators\nURL\n");
    }

    private string Sentence(Random random)
    {
        var words = new StringBuilder();
        for (var word = random.Next(8, 20); word > 0; word--)
            words.Append(random.Next(12) == 0 ? _topics.Next(random) : _words.Next(random)).Append(' ');
        words[0] = char.ToUpperInvariant(words[0]);
        words[^1] = '.';
        return words.ToString();
    }

    private static string Capitalised(string words) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words);
}
