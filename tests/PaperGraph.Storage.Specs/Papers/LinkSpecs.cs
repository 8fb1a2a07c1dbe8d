using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Papers;

/// <summary>A statement is a link as long as a paper is known by what it names.</summary>
public abstract class LinkSpecs : StoreSpecs
{
    [Fact]
    public async Task A_statement_links_two_papers_and_shows_its_words()
    {
        await ImportAsync("a.txt", Responding("Reply", "DQN"), Some.Entry("DQN"));

        var links = await Store.FindLinksAsync([Some.PaperId("Reply"), Some.PaperId("DQN"), Some.PaperId("Other")], None);

        var link = Assert.Single(links[Some.PaperId("Reply")]);
        Assert.Equal((Some.PaperId("Reply"), Some.PaperId("DQN"), LinkKind.RespondsTo), (link.From, link.To, link.Kind));
        Assert.Equal(("Response paper to", MentionPlace.Quote), (link.Evidence?.Text, link.Evidence?.Where));
        Assert.Equal(Some.AnnotationId("says Reply"), link.Evidence?.Annotation);
        Assert.Equal("Response paper to DQN", link.Evidence?.Context);
        Assert.Equal([link], links[Some.PaperId("DQN")]);
        Assert.Equal(2, links.Count);
    }

    [Fact]
    public async Task A_link_appears_with_the_paper_it_names_and_goes_with_it()
    {
        await ImportAsync("a.txt", Responding("Reply", "DQN"));
        Assert.Empty(await LinksAsync("Reply"));

        await ImportAsync("b.txt", Some.Entry("DQN"));
        Assert.Single(await LinksAsync("Reply"));
        Assert.Single(await LinksAsync("DQN"));

        await ImportAsync("b.txt");
        Assert.Empty(await LinksAsync("Reply"));
    }

    [Fact]
    public async Task A_link_goes_with_its_statement()
    {
        await ImportAsync("a.txt", Responding("Reply", "DQN"));
        await ImportAsync("b.txt", Some.Entry("DQN"));

        await ImportAsync("a.txt", Some.Entry("Reply"));

        Assert.Empty(await LinksAsync("Reply"));
        Assert.Empty(await LinksAsync("DQN"));
    }

    [Fact]
    public async Task A_link_follows_a_key_from_one_paper_to_another()
    {
        var key = WorkKey.Introduces(TopicNames.IdOf("DQN"));
        await ImportAsync("a.txt", Stating("Reply", LinkKind.Extends, key));
        await ImportAsync("b.txt", Some.Entry(Some.Paper("One") with { Keys = [WorkKey.Title("One"), key] }), Some.Entry("Two"));
        Assert.Equal(Some.PaperId("One"), (await LinksAsync("Reply"))[0].To);

        await ImportAsync("b.txt", Some.Entry("One"), Some.Entry(Some.Paper("Two") with { Keys = [WorkKey.Title("Two"), key] }));

        Assert.Equal(Some.PaperId("Two"), Assert.Single(await LinksAsync("Reply")).To);
        Assert.Empty(await LinksAsync("One"));
    }

    [Fact]
    public async Task Of_several_papers_with_the_key_the_one_with_the_lowest_id_is_meant_and_never_the_paper_itself()
    {
        var key = WorkKey.Introduces(TopicNames.IdOf("DQN"));
        await ImportAsync(
            "a.txt",
            Stating("Reply", LinkKind.Extends, key, key),
            Some.Entry(Some.Paper("One") with { Keys = [WorkKey.Title("One"), key] }),
            Some.Entry(Some.Paper("Two") with { Keys = [WorkKey.Title("Two"), key] }));

        var link = Assert.Single(await LinksAsync("Reply"));

        Assert.Equal(new[] { Some.PaperId("One"), Some.PaperId("Two") }.Min(), link.To);
    }

    [Fact]
    public async Task A_paper_does_not_link_to_itself()
    {
        await ImportAsync("a.txt", Responding("DQN", "DQN"));

        Assert.Empty(await LinksAsync("DQN"));
    }

    [Fact]
    public async Task What_is_stated_twice_is_one_link_with_the_oldest_words()
    {
        await ImportAsync(
            "a.txt",
            Responding("Reply", "DQN", "late", "2021-01"),
            Responding("Reply", "DQN", "early", "2020-01"),
            Stating("Reply", LinkKind.Cites, WorkKey.Title("DQN")),
            Some.Entry("DQN"));

        var links = await LinksAsync("Reply");

        Assert.Equal([LinkKind.Cites, LinkKind.RespondsTo], links.Select(link => link.Kind));
        Assert.Equal(Some.AnnotationId("early"), links[1].Evidence?.Annotation);
    }

    [Fact]
    public async Task Links_come_first_from_the_paper_and_then_to_it_each_by_kind_and_id()
    {
        var others = new[] { "A", "B", "C" };
        await ImportAsync(
            "a.txt",
            [
                .. others.Select(name => Responding(name, "DQN")),
                .. others.Select(name => Stating("DQN", LinkKind.Extends, WorkKey.Title(name))),
                Stating("DQN", LinkKind.Cites, WorkKey.Title("C")),
            ]);

        var links = await LinksAsync("DQN");

        var byId = others.Select(Some.PaperId).Order().ToList();
        Assert.Equal([Some.PaperId("C"), .. byId], links.Take(4).Select(link => link.To));
        Assert.Equal(byId, links.Skip(4).Select(link => link.From));
    }

    [Fact]
    public async Task Links_lead_on_after_the_paper_they_lead_to_has_changed()
    {
        await ImportAsync("a.txt", Responding("Reply", "DQN"));
        await ImportAsync("b.txt", Some.Entry("DQN"));

        await ImportAsync("b.txt", Some.Entry(Some.Paper("DQN", year: 2015)));

        Assert.Single(await LinksAsync("DQN"));
        Assert.Single(await LinksAsync("Reply"));
    }

    private static EntryReading Responding(string from, string to, string? annotation = null, string? month = null)
    {
        var words = $"Response paper to {to}";
        var says = Some.Annotation(annotation ?? $"says {from}", month) with { Quote = words };
        return Some.Entry(
            Some.Paper(from) with { Statements = [new LinkStatement(LinkKind.RespondsTo, WorkKey.Title(to), says.Id, MentionPlace.Quote, 0, 17)] },
            says);
    }

    private static EntryReading Stating(string from, LinkKind kind, WorkKey target, params WorkKey[] ownKeys)
    {
        var says = Some.Annotation($"states {from} {kind} {target}");
        return Some.Entry(
            Some.Paper(from) with
            {
                Keys = [WorkKey.Title(from), .. ownKeys],
                Statements = [new LinkStatement(kind, target, says.Id, MentionPlace.Quote, 0, 6)],
            },
            says);
    }

    private async Task<IReadOnlyList<PaperLink>> LinksAsync(string paper) =>
        (await Store.FindLinksAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper), []);
}
