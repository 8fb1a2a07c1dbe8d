using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Tests.Sessions;

public sealed class AgendaTests
{
    private int _annotations;

    [Fact]
    public void Questions_come_first_then_doubts_then_passages_each_in_reading_order()
    {
        var agenda = Agenda.Of(
        [
            Note(quote: "The reward is clipped."), Note(note: "Not sure that this holds."), Note(note: "Why two networks? It learns anyway."),
            Note(note: "Nice."), Note(quote: "Targets are kept fixed.", note: "How long?"), Note(note: "The baseline is unclear to me."),
        ]);

        Assert.Equal(
            ["Why two networks? It learns anyway.", "How long?", "Not sure that this holds.", "The baseline is unclear to me.", "The reward is clipped."],
            agenda.Select(annotation => annotation.Note ?? annotation.Quote));
    }

    [Fact]
    public void Words_that_say_nearly_the_same_are_said_once()
    {
        var agenda = Agenda.Of(
        [
            Note(note: "Why are there two networks here?"), Note(note: "why are there two networks, here??"),
            Note(quote: "Experience replay breaks the correlation of samples."), Note(quote: "experience replay breaks the correlation of the samples"),
        ]);

        Assert.Equal(["Why are there two networks here?", "Experience replay breaks the correlation of samples."], agenda.Select(annotation => annotation.Note ?? annotation.Quote));
    }

    [Fact]
    public void A_passage_that_is_asked_about_is_not_shown_once_more()
    {
        var agenda = Agenda.Of([Note(quote: "The reward is clipped to one."), Note(quote: "The reward is clipped to one.", note: "Why?")]);

        Assert.Equal(["Why?"], agenda.Select(annotation => annotation.Note));
    }

    [Fact]
    public void Of_many_passages_those_marked_most_are_taken_and_stand_in_reading_order()
    {
        var passages = Enumerable.Range(0, 12).Select(number => Note(quote: $"passage{number} says{number} something{number}")).ToList();
        var again = Note(quote: "passage11 says11 something11");

        var agenda = Agenda.Of([.. passages, again]);

        Assert.Equal([.. passages.Take(9), passages[11]], agenda);
    }

    [Fact]
    public void There_are_at_most_ten_and_nothing_where_nobody_wrote_anything()
    {
        Assert.Equal(Agenda.Most, Agenda.Of(Enumerable.Range(0, 30).Select(number => Note(note: $"What about word{number}?"))).Count);
        Assert.Empty(Agenda.Of([]));
    }

    [Theory]
    [InlineData("See https://example.org/?page=2")]
    [InlineData("Doubtless the best.")]
    public void What_neither_asks_nor_doubts_is_left_out(string note) => Assert.Empty(Agenda.Of([Note(note: note)]));

    private Annotation Note(string? quote = null, string? note = null) =>
        new(Id<Annotation>.For($"{++_annotations}"), Id<Paper>.For("paper"), null, quote, note, null, null);
}
