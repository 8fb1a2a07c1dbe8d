using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Sessions;

public sealed class AgendaTests
{
    [Fact]
    public async Task What_a_paper_is_talked_about_comes_in_the_order_of_its_files_and_what_was_written_here_behind()
    {
        var (store, paper, import) = (new FakePaperStore(), Some.Paper("Atari"), Some.Import());
        Annotation Asks(string note) => Some.Annotation(paper, note) with { Quote = null, Note = note };
        Annotation[] annotations = [Asks("Here at last?"), Asks("Later in the file?"), Asks("Earlier?")];
        store.Papers.Add(paper);
        store.Annotations.AddRange(annotations);
        store.Sources.AddRange([(annotations[1].Id, new Source(import.Id, "notes.txt", 40, 41)), (annotations[2].Id, new Source(import.Id, "notes.txt", 9, 10))]);
        var id = Id<Session>.For("first");
        store.Sessions.Add(new Session { Id = id, Title = "First", Date = new DateOnly(2024, 3, 7), Papers = [new SessionPaper(id, paper.Id, 1, 60, null)] });
        await using var server = await GraphQLServer.StartAsync(store);

        var data = await server.ReadAsync($$"""{ session(id: "{{id}}") { papers { agenda { note } } } }""");

        Assert.Equal("""{"papers":[{"agenda":[{"note":"Earlier?"},{"note":"Later in the file?"},{"note":"Here at last?"}]}]}""", data.GetProperty("session").GetRawText());
    }
}
