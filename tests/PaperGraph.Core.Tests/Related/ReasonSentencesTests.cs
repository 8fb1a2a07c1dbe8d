using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Tests.Related;

public sealed class ReasonSentencesTests
{
    [Fact]
    public void What_is_shared_is_said_with_its_count()
    {
        Assert.Equal("Both touch Double Q-learning, which 2 of 65 papers do.", ReasonSentences.OfTopic("Double Q-learning", 2, 65));
        Assert.Equal("Both touch deep learning, which all 65 papers do.", ReasonSentences.OfTopic("deep learning", 65, 65));
        Assert.Equal("Both touch reinforcement learning or a part of it, which 5 of 65 papers do.", ReasonSentences.OfTopicAbove("reinforcement learning", 5, 65));
        Assert.Equal("Both carry the tag “quotable”, which 3 of 65 papers do.", ReasonSentences.OfTag("quotable", 3, 65));
    }

    [Fact]
    public void People_are_said_with_what_else_they_have()
    {
        Assert.Equal("David Silver wrote both.", ReasonSentences.OfAuthor("David Silver", 2, 65));
        Assert.Equal("David Silver wrote both, and 1 more of 65 papers.", ReasonSentences.OfAuthor("David Silver", 3, 65));
        Assert.Equal("Mark Crowley annotated both, and 20 more of 65 papers.", ReasonSentences.OfAnnotator("Mark Crowley", 22, 65));
    }

    [Fact]
    public void A_session_is_said_by_whether_it_was_held()
    {
        var session = new Session { Id = Id<Session>.For("first"), Title = "Attention week", Date = new DateOnly(2024, 1, 8) };

        Assert.Equal("Both are to be discussed on 2024-01-08, at “Attention week”, as 3 of 65 papers are.", ReasonSentences.OfSession(session, 3, 65));
        Assert.Equal("Both were discussed on 2024-01-08, at “Attention week”, as all 2 papers were.", ReasonSentences.OfSession(session with { Status = SessionStatus.Held }, 2, 2));
    }

    [Theory]
    [InlineData(LinkKind.Cites, "“A” cites “B”.")]
    [InlineData(LinkKind.RespondsTo, "“A” responds to “B”.")]
    [InlineData(LinkKind.Extends, "“A” extends “B”.")]
    [InlineData(LinkKind.Evaluates, "“A” evaluates “B”.")]
    [InlineData(LinkKind.Surveys, "“A” surveys “B”.")]
    [InlineData(LinkKind.SameSeries, "“A” and “B” are parts of one series.")]
    public void A_link_is_said_in_its_direction(LinkKind kind, string sentence) => Assert.Equal(sentence, ReasonSentences.OfLink(kind, "A", "B"));

    [Theory]
    [InlineData("atari", "Both use the word atari.")]
    [InlineData("atari shallow", "Both use the words atari and shallow.")]
    [InlineData("atari shallow control", "Both use the words atari, shallow and control.")]
    [InlineData("a b c d e", "Both use the words a, b, c, d and e.")]
    [InlineData("a b c d e f g", "Both use the words a, b, c, d, e and 2 more.")]
    public void Words_are_listed(string words, string sentence) => Assert.Equal(sentence, ReasonSentences.OfText(words.Split(' ')));
}
