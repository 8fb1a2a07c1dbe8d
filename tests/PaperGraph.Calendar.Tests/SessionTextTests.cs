using PaperGraph.Calendar.Events;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Tests;

public sealed class SessionTextTests
{
    private readonly Dictionary<Id<Paper>, Paper> _papers = [];
    private readonly Dictionary<Id<Paper>, IReadOnlyList<Annotation>> _agendas = [];

    [Fact]
    public void Papers_come_in_their_order_with_minutes_presenter_link_and_what_to_talk_about()
    {
        var (atari, rainbow) = (Known(Some.Paper("Atari") with { Doi = "10.1000/a<1>" }), Known(Some.Paper("Rainbow, and more; all") with { ArxivId = "1710.02298" }));
        _agendas[atari.Id] = [Note(atari, note: "Why two\nnetworks?"), Note(atari, quote: "The reward is clipped.")];

        var text = TextOf(Some.Session(papers: [Some.Discussed(rainbow, 30), Some.Discussed(atari, 45, "Bob")]));

        Assert.Equal(
            """
            1. Rainbow, and more; all (30 minutes)
            https://arxiv.org/abs/1710.02298

            2. Atari (45 minutes, presented by Bob)
            https://doi.org/10.1000/a%3C1%3E
            - Why two networks?
            - “The reward is clipped.”
            """,
            text);
    }

    [Fact]
    public void A_paper_is_found_where_it_was_met_if_nothing_better_is_known()
    {
        var page = Known(Some.Paper("A page") with { Locations = [new Location("local", null, "a.pdf", null), new Location("example.org", new Uri("https://example.org/a"), null, null)] });

        Assert.Equal("1. A page (60 minutes)\nhttps://example.org/a", TextOf(Some.Session(papers: [Some.Discussed(page)])));
        Assert.Equal("1. Unknown (60 minutes)", TextOf(Some.Session(papers: [Some.Discussed(Known(Some.Paper("Unknown")))])));
    }

    [Fact]
    public void A_long_remark_is_cut_between_characters()
    {
        var paper = Known(Some.Paper("Atari"));
        _agendas[paper.Id] = [Note(paper, note: $"{new string('x', 159)}😀?")];

        Assert.EndsWith($"\n- {new string('x', 159)}…", TextOf(Some.Session(papers: [Some.Discussed(paper)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_there_and_what_was_noted_is_said_of_a_session_that_was_held()
    {
        var session = Some.Session() with { Attended = [Some.Person("Zoe"), Some.Person("Bob")], Notes = "Good; again, soon.\nBring cake." };

        Assert.Equal("Who was there: Zoe, Bob\n\nGood; again, soon.\nBring cake.", TextOf(session with { Status = SessionStatus.Held }));
        Assert.Empty(TextOf(session));
    }

    private string TextOf(Session session) => new SessionText(_papers, _agendas).Of(session);

    private Paper Known(Paper paper) => _papers[paper.Id] = paper;

    private static Annotation Note(Paper paper, string? quote = null, string? note = null) =>
        new(Id<Annotation>.For($"{quote}{note}"), paper.Id, null, quote, note, null, null);
}
