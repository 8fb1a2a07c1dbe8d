using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Changes;

internal sealed class ChangeFields(IPaperStore store, PageArguments pages, ChangeNews news) : IResolverPart
{
    // No change has the id of nothing, so that an id that is none finds no change.
    private static readonly Id<Paper> NoPaper = Id<Paper>.For(string.Empty);

    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<ChangeKind>("ChangeKind")
            .Connection<Change, ChangeSelection>("Change", store.CountChangesAsync)
            .Query("changes", PageAsync)
            .Subscription("paperChanged", call => news.FollowAsync(PapersOf(call), call.Cancellation));
        map.Type<PaperChanged>("PaperChange")
            .Value("id", changed => changed.Paper.ToString())
            .One<Id<Paper>, Paper>("paper", changed => changed.Paper, store.FindPapersAsync);
        map.Type<Change>("Change")
            .Batch("papers", FindPapersAsync)
            .One<Id<Import>, Import>("import", change => change.Import, store.FindImportsAsync)
            .One<Id<Change>, Change>("undoneBy", change => change.UndoneBy, store.FindChangesAsync);
    }

    private static HashSet<Id<Paper>>? PapersOf(FieldCall call) => call.Arguments.FindList<string>("ids")?
        .Select(text => Id<Paper>.TryParse(text, out var id) ? id : throw RequestException.BadInput($"“{text}” is no id of a paper, so nothing would be told of it."))
        .ToHashSet();

    // Of papers that are one by now that one, once.
    private async Task<IReadOnlyList<IReadOnlyList<Paper>>> FindPapersAsync(IReadOnlyList<Change> changes, FieldCall call)
    {
        var found = await store.FindPapersAsync(changes.SelectMany(change => change.Papers).ToHashSet(), call.Cancellation);
        return [.. changes.Select(change => change.Papers.Select(found.GetValueOrDefault).OfType<Paper>().DistinctBy(paper => paper.Id).ToList())];
    }

    private async Task<Connection<Change, ChangeSelection>> PageAsync(FieldCall call)
    {
        var paper = call.Arguments.Find<string>("paper") is { } text ? Id<Paper>.TryParse(text, out var id) ? id : NoPaper : default(Id<Paper>?);
        var selection = new ChangeSelection(paper, call.Arguments.Find<string>("by"));
        return new(await store.PageChangesAsync(selection, pages.Of(call.Arguments), call.Cancellation), selection);
    }
}
