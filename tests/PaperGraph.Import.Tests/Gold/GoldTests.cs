using System.Globalization;
using PaperGraph.Core.Text;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Tests.Works;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Gold;

public sealed class GoldTests(ITestOutputHelper output)
{
    private const double EnoughRight = 0.97;

    private static readonly Dictionary<string, Func<GoldEntry, EntryDraft, bool?>> Judges = new()
    {
        ["month"] = (gold, draft) => Judge(gold.Month, month => Month.TryParse(month, out var expected) && draft.Month == expected),
        ["host"] = (gold, draft) => gold.Host == draft.Location.Host,
        ["title"] = (gold, draft) => Judge(gold.Title, title => NormalForm.OfTitle(title) == NormalForm.OfTitle(draft.Title)),
        ["author"] = (gold, draft) => Judge(gold.Authors, authors => Names(authors).SetEquals(Names(draft.Authors))),
        ["year"] = (gold, draft) => gold.Year is null ? null : gold.Year == draft.Year,
        ["venue"] = (gold, draft) => Judge(gold.Venue, venue => NormalForm.OfTitle(venue) == NormalForm.OfTitle(draft.Venue ?? string.Empty)),
        ["kind"] = (gold, draft) => Judge(gold.Kind, kind => string.Equals(kind, draft.Kind.ToString(), StringComparison.OrdinalIgnoreCase)),
        ["doi"] = (gold, draft) => Judge(gold.Doi, doi => doi == draft.Doi),
        ["arXiv id"] = (gold, draft) => Judge(gold.ArxivId, id => id == draft.ArxivId),
        ["annotations"] = (gold, draft) => gold.Annotations is null ? null : gold.Annotations == draft.Annotations.Count,
        ["tags"] = (gold, draft) => Judge(gold.Tags, tags => tags.SequenceEqual(draft.Tags)),
        ["document name"] = (gold, draft) => Judge(gold.LocationName, name => name == draft.Location.Name),
    };

    public static TheoryData<string> Aspects => [.. Judges.Keys];

    [Theory]
    [MemberData(nameof(Aspects))]
    public async Task The_reader_finds_what_a_careful_reader_finds(string aspect)
    {
        var drafts = (await SeedTable.Drafts()).ToDictionary(draft => draft.FirstLine);
        var judged = GoldEntry.All().Select(gold => (Gold: gold, Draft: drafts[gold.Line], Verdict: Judges[aspect](gold, drafts[gold.Line])))
            .Where(entry => entry.Verdict is not null).ToArray();

        var wrong = judged.Where(entry => entry.Verdict == false).ToArray();
        output.WriteLine($"{aspect}: {judged.Length - wrong.Length} of {judged.Length}");
        foreach (var entry in wrong)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  wrong: {entry.Gold} {SeedTable.Of([entry.Draft])}"));
        Assert.NotEmpty(judged);
        Assert.True(wrong.Length <= (1 - EnoughRight) * judged.Length);
    }

    private static bool? Judge<T>(T? expected, Func<T, bool> isRight)
        where T : class => expected is null ? null : isRight(expected);

    private static HashSet<string> Names(IEnumerable<string> names) => [.. names.Select(NormalForm.OfTitle)];
}
