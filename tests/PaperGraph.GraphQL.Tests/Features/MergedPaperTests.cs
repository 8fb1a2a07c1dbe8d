using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Features;

/// <summary>The id of a paper that was merged leads to the paper that it is part of, wherever it is given.</summary>
public sealed class MergedPaperTests : IAsyncLifetime
{
    private static readonly Paper Whole = Some.Paper("Playing Atari");
    private static readonly Paper Other = Some.Paper("Rainbow");
    private static readonly Id<Paper> Part = Id<Paper>.For("Atari");

    private readonly FakePaperStore _store = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync()
    {
        _store.Papers.AddRange([Whole, Other]);
        _store.Merged.Add(Part, (Whole.Id, new MergedPaper(Part, "Atari", new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero))));
        _server = await GraphQLServer.StartAsync(_store);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Whoever_asks_for_it_gets_that_paper_with_what_it_is_made_of()
    {
        var data = await _server.ReadAsync($$"""
            { node(id: "{{Part}}") { id } nodes(ids: ["{{Part}}", "{{Other.Id}}"]) { id } paper(id: "{{Part}}") { id title mergedFrom { id title mergedAt } } }
            """);

        Assert.Equal(
            $$$"""
            {"node":{"id":"{{{Whole.Id}}}"},"nodes":[{"id":"{{{Whole.Id}}}"},{"id":"{{{Other.Id}}}"}],"paper":{"id":"{{{Whole.Id}}}","title":"Playing Atari",
            "mergedFrom":[{"id":"{{{Part}}}","title":"Atari","mergedAt":"2024-03-01T09:00:00Z"}]}}
            """.ReplaceLineEndings(string.Empty),
            data.GetRawText());
    }

    [Fact]
    public async Task Its_annotations_are_that_papers()
    {
        _store.Annotations.Add(new Annotation(Id<Annotation>.For("one"), Whole.Id, null, "One.", null, null, null));

        var data = await _server.ReadAsync($$"""{ annotations(where: {paper: "{{Part}}"}) { nodes { quote paper { id } } } }""");

        Assert.Equal($$$"""{"annotations":{"nodes":[{"quote":"One.","paper":{"id":"{{{Whole.Id}}}"}}]}}""", data.GetRawText());
    }

    [Fact]
    public async Task A_path_from_it_begins_with_that_paper()
    {
        await _server.ReadAsync($$"""{ path(from: "{{Part}}", to: "{{Other.Id}}") { strength } }""");

        Assert.Equal((Whole.Id.Node, Other.Id.Node), _store.PathEnds);
    }

    [Fact]
    public async Task A_change_that_touched_both_shows_that_paper_once()
    {
        _store.Changes.Enqueue(new Change { Id = Id<Change>.For("x"), At = DateTimeOffset.UnixEpoch, Kind = ChangeKind.Merge, Summary = "x", Papers = [Whole.Id, Part] });

        var data = await _server.ReadAsync("{ changes { nodes { kind papers { id } } } }");

        Assert.Equal($$$"""{"changes":{"nodes":[{"kind":"MERGE","papers":[{"id":"{{{Whole.Id}}}"}]}]}}""", data.GetRawText());
    }
}
