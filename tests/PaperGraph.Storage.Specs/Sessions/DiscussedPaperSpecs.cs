using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Search;
using Xunit;

namespace PaperGraph.Storage.Specs.Sessions;

/// <summary>Papers and people know the sessions at which they are, whatever becomes of them.</summary>
public abstract class DiscussedPaperSpecs : StoreSpecs
{
    [Fact]
    public async Task A_paper_knows_its_sessions_by_date_and_a_re_import_loses_none()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        await SayAsync(Meet.Schedule("later", "2024-03-14", Meet.Paper("rainbow"), Meet.Paper("dqn")));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn")));

        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn", year: 2013)), Some.Entry("rainbow"));

        Assert.Equal(["first", "later"], await SessionsOfAsync("dqn"));
        Assert.Equal(["later"], await SessionsOfAsync("rainbow"));
        Assert.Empty(await Store.FindSessionsOfPapersAsync([Some.PaperId("none")], None));
    }

    [Fact]
    public async Task A_paper_that_is_gone_for_now_is_left_out_and_comes_back_with_its_place()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await ImportAsync("b.txt", Some.Entry("rainbow"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn", 30), Meet.Paper("rainbow")));

        await ImportAsync("a.txt");
        Assert.Equal([(2, Some.PaperId("rainbow"))], await PapersOfAsync("first"));
        Assert.Empty(await SessionsOfAsync("dqn"));
        await SayAsync(Say.That("removal", Say.Of("rainbow") with { Role = ReadingRole.Removal }));
        Assert.Empty(await PapersOfAsync("first"));

        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Say.Undo("back", "removal", "rainbow"));

        Assert.Equal([(1, Some.PaperId("dqn")), (2, Some.PaperId("rainbow"))], await PapersOfAsync("first"));
        Assert.Equal(["first"], await SessionsOfAsync("rainbow"));
    }

    [Fact]
    public async Task The_sessions_of_a_merged_paper_are_those_of_the_paper_that_it_is_part_of()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"), Some.Entry("preprint"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("preprint", 30, "Bob"), Meet.Paper("rainbow"), Meet.Paper("dqn")));
        await SayAsync(Meet.Schedule("second", "2024-03-14", Meet.Paper("preprint", by: "Bob")));

        await SayAsync(Say.Merge("merge", "dqn", "preprint"));
        Assert.Equal([(1, Some.PaperId("dqn")), (2, Some.PaperId("rainbow"))], await PapersOfAsync("first"));
        Assert.Equal(["first", "second"], await SessionsOfAsync("dqn"));
        Assert.Empty(await SessionsOfAsync("preprint"));
        Assert.Equal([(Some.PaperId("dqn"), 30), (Some.PaperId("dqn"), 60)], (await PresentedAsync("Bob")).Select(one => (one.Paper, one.Minutes)));

        await SayAsync(Say.Undo("apart", "merge", "dqn", "preprint"));

        Assert.Equal([(1, Some.PaperId("preprint")), (2, Some.PaperId("rainbow")), (3, Some.PaperId("dqn"))], await PapersOfAsync("first"));
        Assert.Equal(["first"], await SessionsOfAsync("dqn"));
        Assert.Equal(["first", "second"], await SessionsOfAsync("preprint"));
    }

    [Fact]
    public async Task Taking_back_what_was_said_of_a_paper_that_was_merged_names_what_it_is_part_of()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("preprint"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("preprint")));
        await SayAsync(Say.Merge("merge", "dqn", "preprint"));

        var undo = await Store.ChangeAsync(Meet.Undo("not planned", "first", "first", "preprint"), None);

        Assert.Equal([Some.PaperId("preprint"), Some.PaperId("dqn")], undo?.Papers);
        Assert.Empty(await SessionsOfAsync("dqn"));
    }

    [Fact]
    public async Task What_somebody_presents_is_told_by_date_and_in_its_order()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        await SayAsync(Meet.Schedule("later", "2024-03-14", Meet.Paper("dqn", 20, "bob")));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("rainbow", 30, "Bob"), Meet.Paper("dqn", 10, "Bob")));

        var presented = await PresentedAsync("Bob");

        Assert.Equal([("first", 1, 30), ("first", 2, 10), ("later", 1, 20)], presented.Select(one => (NameOf(one.Session), one.Position, one.Minutes)));
        Assert.All(presented, one => Assert.Equal("bob", one.Presenter?.Name));
        Assert.Empty(await PresentedAsync("Ann"));
    }

    [Fact]
    public async Task Whoever_only_presents_or_attends_is_a_person_as_long_as_that_is_said()
    {
        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("one", by: "Ann")));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn", by: "Bob")));
        await SayAsync(Meet.Hold("held", "first", "Zoe", "Ann"));

        Assert.Equal(["Ann", "Bob", "Zoe"], await PeopleAsync());
        Assert.Equal(["Bob"], (await Store.FindPeopleAsync([PersonNames.IdOf("bob")], None)).Values.Select(person => person.Name));
        Assert.Equal([PersonNames.IdOf("Zoe").Node], await SearchAsync("zoe"));

        await ImportAsync("a.txt");
        Assert.Equal(["Ann", "Bob", "Zoe"], await PeopleAsync());
        await SayAsync(Meet.Update("nobody", "first", said => said with { Attended = Optional<IReadOnlyList<string>>.Of([]) }));
        Assert.Equal(["Bob"], await PeopleAsync());
        Assert.Empty(await SearchAsync("zoe"));
        await SayAsync(Meet.Undo("back", "nobody", "first"));
        await SayAsync(Meet.Undo("not planned", "first", "first", "dqn"));
        Assert.Empty(await PeopleAsync());
        Assert.Empty(await Store.FindPeopleAsync([PersonNames.IdOf("Bob")], None));
    }

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<string[]> SessionsOfAsync(string paper) =>
        [.. (await Store.FindSessionsOfPapersAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper), []).Select(session => session.Title)];

    private async Task<IEnumerable<(int Position, Id<Paper> Paper)>> PapersOfAsync(string session) =>
        (await Store.FindSessionsAsync([Meet.SessionId(session)], None))[Meet.SessionId(session)].Papers.Select(one => (one.Position, one.Paper));

    private async Task<IReadOnlyList<SessionPaper>> PresentedAsync(string name) =>
        (await Store.FindPresentedAsync([PersonNames.IdOf(name)], None)).GetValueOrDefault(PersonNames.IdOf(name), []);

    private async Task<IEnumerable<string>> PeopleAsync()
    {
        var people = (await Store.PagePeopleAsync(null, PageRequest.First(100), None)).Nodes();
        Assert.Equal((people.Count, people.Count), (await Store.CountPeopleAsync(null, None), (await Store.CountAsync(None)).People));
        return people.Select(person => person.Name);
    }

    private async Task<IEnumerable<NodeId>> SearchAsync(string text) =>
        (await Store.SearchAsync(new SearchRequest(Searches.Parsed(text), null), PageRequest.First(9), None)).Nodes().Select(hit => hit.Node);

    private static string NameOf(Id<Session> session) => session == Meet.SessionId("first") ? "first" : "later";
}
