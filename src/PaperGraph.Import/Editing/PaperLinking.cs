using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Editing;

/// <summary>Says what papers have to do with each other, or have not.</summary>
internal sealed class PaperLinking(IPaperStore store, Saying saying)
{
    public Task<Edit> LinkAsync(PaperLink link, Editor by, CancellationToken cancellationToken) => SayAsync(
        link,
        (from, to, isThere) => isThere
            ? Drafted.Refuse(new Mistake(MistakeCode.Duplicate, $"That is there already: {Sentence(link.Kind, from, to)}") { Path = ["to"], Value = $"{link.To}", Existing = link.To.Node })
            : DraftOf($"Linked: {Sentence(link.Kind, from, to)}", by, link with { From = from.Id, To = to.Id }, isDenial: false),
        cancellationToken);

    public Task<Edit> UnlinkAsync(PaperLink link, Editor by, CancellationToken cancellationToken) => SayAsync(
        link,
        (from, to, isThere) => isThere
            ? DraftOf($"Took off the link: {Sentence(link.Kind, from, to)}", by, link with { From = from.Id, To = to.Id }, isDenial: true)
            : Drafted.Refuse(new Mistake(MistakeCode.NotFound, $"Nothing says: {Sentence(link.Kind, from, to)}") { Path = ["to"], Value = $"{link.To}" }),
        cancellationToken);

    private Task<Edit> SayAsync(PaperLink link, Func<Paper, Paper, bool, Drafted> draft, CancellationToken cancellationToken) => saying.SayAsync(
        async () =>
        {
            var papers = await store.FindPapersAsync([link.From, link.To], cancellationToken);
            if (!papers.TryGetValue(link.From, out var from))
                return Drafted.NotFound("paper", $"{link.From}", "from");
            if (!papers.TryGetValue(link.To, out var to))
                return Drafted.NotFound("paper", $"{link.To}", "to");
            if (from.Id == to.Id)
                return Drafted.Refuse(new Mistake(MistakeCode.Invalid, "A paper is not linked with itself; give two.") { Path = ["to"], Value = $"{link.To}" });
            var links = (await store.FindLinksAsync([from.Id], cancellationToken)).GetValueOrDefault(from.Id, []);
            return draft(from, to, links.Any(other => other.From == from.Id && other.To == to.Id && other.Kind == link.Kind));
        },
        cancellationToken);

    private Drafted DraftOf(string summary, Editor by, PaperLink link, bool isDenial)
    {
        var change = saying.Of(ChangeKind.Link, by, summary, link.From, link.To) with
        {
            Makes = [$"{link.From}.{link.Kind}.{link.To}"],
            Needs = [$"{link.From}", $"{link.To}"],
        };
        var said = SaidReading.Of(link.From) with { Statements = [LinkStatement.Between(link.Kind, link.To) with { IsDenial = isDenial }] };
        return new Drafted.Words(change, link.From.Node, [SaidReading.Entry(said)]);
    }

    private static string Sentence(LinkKind kind, Paper from, Paper to) => ReasonSentences.OfLink(kind, Shown.Short(from.Title), Shown.Short(to.Title));
}
