using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>A person's word on what one paper has to do with another counts before all that was read.</summary>
public abstract class SaidLinkSpecs : StoreSpecs
{
    private const string Words = "Response paper to dqn";

    [Fact]
    public async Task Two_papers_are_linked_as_a_person_says_without_words_that_show_it()
    {
        await ImportAsync("a.txt", Some.Entry("reply"), Some.Entry("dqn"));

        await SayAsync(Link("link", "reply", LinkKind.RespondsTo, "dqn"));
        await ImportAsync("a.txt", Some.Entry(Some.Paper("reply", year: 2015)), Some.Entry("dqn"));

        var link = Assert.Single(await LinksAsync("reply"));
        Assert.Equal(new PaperLink(Some.PaperId("reply"), Some.PaperId("dqn"), LinkKind.RespondsTo, null), link);
        Assert.Equal([link], await LinksAsync("dqn"));
        Assert.Equal(Some.PaperId("dqn"), (await Store.FindRelatedAsync([Some.PaperId("reply")], 9, null, None))[Some.PaperId("reply")][0].Paper);
    }

    [Fact]
    public async Task A_link_that_is_taken_off_is_gone_however_often_it_is_read()
    {
        await ImportAsync("a.txt", Responding(), Some.Entry("dqn"));

        await SayAsync(Unlink("unlink", "reply", LinkKind.RespondsTo, "dqn"));
        Assert.Empty(await LinksAsync("reply"));
        Assert.Empty(await LinksAsync("dqn"));
        await ImportAsync("b.txt", Responding());
        Assert.Empty(await LinksAsync("dqn"));

        await SayAsync(Say.Undo("undo", "unlink", "reply", "dqn"));
        Assert.Equal(["Response paper to"], (await LinksAsync("dqn")).Select(link => link.Evidence?.Text));
    }

    [Fact]
    public async Task What_is_said_of_a_link_that_is_read_too_keeps_its_words()
    {
        await ImportAsync("a.txt", Responding(), Some.Entry("dqn"));

        await SayAsync(Link("link", "reply", LinkKind.RespondsTo, "dqn"));
        Assert.Equal("Response paper to", Assert.Single(await LinksAsync("reply")).Evidence?.Text);
        await ImportAsync("a.txt", Some.Entry("reply"), Some.Entry("dqn"));

        Assert.Null(Assert.Single(await LinksAsync("reply")).Evidence);
    }

    [Fact]
    public async Task Only_that_kind_of_link_and_only_that_way_is_meant()
    {
        await ImportAsync("a.txt", Some.Entry("reply"), Some.Entry("dqn"));
        await SayAsync(Link("one", "reply", LinkKind.RespondsTo, "dqn"));
        await SayAsync(Link("two", "reply", LinkKind.Cites, "dqn"));
        await SayAsync(Link("three", "dqn", LinkKind.Cites, "reply"));

        await SayAsync(Unlink("four", "reply", LinkKind.Cites, "dqn"));

        Assert.Equal(
            [(Some.PaperId("reply"), LinkKind.RespondsTo), (Some.PaperId("dqn"), LinkKind.Cites)],
            (await LinksAsync("reply")).Select(link => (link.From, link.Kind)));
    }

    [Fact]
    public async Task A_link_waits_while_either_paper_is_gone()
    {
        await ImportAsync("a.txt", Some.Entry("reply"));
        await ImportAsync("b.txt", Some.Entry("dqn"));
        await SayAsync(Link("link", "reply", LinkKind.Extends, "dqn"));

        await ImportAsync("b.txt");
        Assert.Empty(await LinksAsync("reply"));
        await ImportAsync("b.txt", Some.Entry("dqn"));
        Assert.Single(await LinksAsync("reply"));

        await SayAsync(Say.That("remove", Say.Of("dqn") with { Role = ReadingRole.Removal }));
        Assert.Empty(await LinksAsync("reply"));
        await SayAsync(Say.Undo("bring back", "remove", "dqn"));
        Assert.Single(await LinksAsync("reply"));

        await ImportAsync("a.txt");
        Assert.Empty(await LinksAsync("dqn"));
        await ImportAsync("a.txt", Some.Entry("reply"));
        Assert.Single(await LinksAsync("dqn"));
    }

    private static EntryReading Responding() => Some.Entry(
        Some.Paper("reply") with
        {
            Statements = [new LinkStatement(LinkKind.RespondsTo, WorkKey.Title("dqn"), Some.AnnotationId("says"), MentionPlace.Quote, 0, "Response paper to".Length)],
        },
        Some.Annotation("says") with { Quote = Words });

    private static ChangeDraft Link(string name, string from, LinkKind kind, string to) => OfBoth(name, from, to, LinkStatement.Between(kind, Some.PaperId(to)));

    private static ChangeDraft Unlink(string name, string from, LinkKind kind, string to) =>
        OfBoth(name, from, to, LinkStatement.Between(kind, Some.PaperId(to)) with { IsDenial = true });

    private static ChangeDraft OfBoth(string name, string from, string to, LinkStatement statement)
    {
        var draft = Say.That(name, Say.Of(from) with { Statements = [statement] });
        return draft with { Change = draft.Change with { Papers = [Some.PaperId(from), Some.PaperId(to)] } };
    }

    private Task SayAsync(ChangeDraft draft) => Store.ChangeAsync(draft, None);

    private async Task<IReadOnlyList<PaperLink>> LinksAsync(string paper) =>
        (await Store.FindLinksAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper), []);
}
