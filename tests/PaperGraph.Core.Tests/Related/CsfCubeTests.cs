using System.Text.Json;
using PaperGraph.Core.Related;
using PaperGraph.Core.Search;

namespace PaperGraph.Core.Tests.Related;

/// <summary>Text likeness against what readers say: CSFCube (Mysore et al., NeurIPS 2021), whose data may not be shipped.
/// Its one query that is also a candidate of its own (8781666) is kept, as in the figures of its README: BM25 65, SPECTER 67.</summary>
public sealed class CsfCubeTests(ITestOutputHelper output)
{
    private const double ExaminedShare = 0.2;

    private static readonly string? Folder = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_DATA");

    [Fact]
    public void Papers_that_readers_find_related_rank_high()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "PAPERGRAPH_TEST_DATA names no folder with csfcube in it.");
        var library = Read("abstracts-csfcube-from-readable.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .ToDictionary(paper => paper.GetProperty("paper_id").GetString()!, TermsOf);
        var holders = library.Values.SelectMany(counts => counts.Keys).CountBy(term => term).ToDictionary();
        var mean = library.Values.Average(counts => counts.Values.Sum());

        var gains = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Read("test-pid2anns-csfcube-background.json"))!
            .Select(query => Gain(Likeness(query.Key), query.Value)).ToList();

        output.WriteLine($"CSFCube, background: NDCG%20 {gains.Average():F2} over {gains.Count} queries.");
        Assert.InRange(gains.Average(), 66, 100);

        Func<string, double> Likeness(string query)
        {
            var likeness = TextLikeness.To([.. library[query].Select(pair => new UsedTerm(pair.Key, pair.Value, holders[pair.Key]))], library.Count, mean);
            return other => likeness.Of([.. likeness.Terms.Select(term => library[other].GetValueOrDefault(term.Text))], library[other].Values.Sum());
        }
    }

    private static double Gain(Func<string, double> likeness, JsonElement judged)
    {
        var pool = judged.GetProperty("cands").EnumerateArray().Select(paper => paper.GetString()!)
            .Zip(judged.GetProperty("relevance_adju").EnumerateArray().Select(grade => grade.GetDouble())).ToList();
        var examined = (int)(ExaminedShare * pool.Count);
        var ranked = pool.OrderByDescending(pair => likeness(pair.First)).ThenBy(pair => pair.First, StringComparer.Ordinal);
        return 100 * Discounted(ranked.Take(examined)) / Discounted(pool.OrderByDescending(pair => pair.Second).Take(examined));
    }

    private static double Discounted(IEnumerable<(string Paper, double Grade)> ranked) =>
        ranked.Select((pair, at) => at == 0 ? pair.Grade : pair.Grade / Math.Log2(at + 1)).Sum();

    private static IReadOnlyDictionary<string, int> TermsOf(JsonElement paper) =>
        Terms.Count([paper.GetProperty("title").GetString()!, .. paper.GetProperty("abstract").EnumerateArray().Select(sentence => sentence.GetString()!)]);

    // The callers have made sure of a folder.
    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder!, "csfcube", file));
}
