using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Tests.Identity;

public sealed class WorkRecognitionTests
{
    private const string Title = "Prioritized Experience Replay";

    [Theory]
    [InlineData("PRIORITIZED EXPERIENCE REPLAY")]
    [InlineData("Prioritized Experience-Replay")]
    [InlineData("PrioritizedExperience Replay")]
    public void Titles_that_agree_in_letters_and_digits_are_one_work(string other)
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);

        Assert.Equal(recognition.Recognise(Some.Entry(Title)), recognition.Recognise(Some.Entry(other, fromOldest: 2)));
    }

    [Fact]
    public void Look_alikes_stay_two_works()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);

        Assert.NotEqual(
            recognition.Recognise(Some.Entry("Deep Reinforcement Learning with Q-learning")),
            recognition.Recognise(Some.Entry("Deep Reinforcement Learning with Double Q-learning", fromOldest: 2)));
    }

    [Fact]
    public void A_work_that_gains_a_key_is_known_by_it_from_then_on()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);
        var work = recognition.Recognise(Some.Entry(Title));

        Assert.Equal(work, recognition.Recognise(Some.Entry(Title, arxivId: "1511.05952", fromOldest: 2)));
        Assert.Equal(work, recognition.Recognise(Some.Entry("Experience Replay, but Prioritized", arxivId: "1511.05952", fromOldest: 3)));
    }

    [Fact]
    public void A_title_is_no_proof_against_another_doi()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);

        Assert.NotEqual(
            recognition.Recognise(Some.Entry("Proceedings of the Conference", doi: "10.1/a")),
            recognition.Recognise(Some.Entry("Proceedings of the Conference", doi: "10.1/b", fromOldest: 2)));
    }

    [Fact]
    public void A_short_title_is_no_proof_at_all()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);

        Assert.NotEqual(
            recognition.Recognise(Some.Entry("Deep Learning")), recognition.Recognise(Some.Entry("Deep Learning", fromOldest: 2)));
    }

    [Fact]
    public void A_work_of_which_only_the_place_is_known_is_known_by_its_position_from_the_oldest()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);
        var oldest = recognition.Recognise(Some.Entry(fromOldest: 1));

        Assert.NotEqual(oldest, recognition.Recognise(Some.Entry(fromOldest: 2)));
        Assert.Equal(oldest, recognition.Recognise(Some.Entry(fromOldest: 1)));
    }

    [Fact]
    public void The_words_of_a_work_without_title_outlast_the_entries_around_it()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: true);
        var work = recognition.Recognise(Some.Entry(words: "tutorial article on BERT", fromOldest: 3));

        Assert.Equal(work, recognition.Recognise(Some.Entry(words: "Tutorial article on BERT", fromOldest: 2)));
    }

    [Fact]
    public void A_work_whose_words_were_edited_keeps_its_id_when_the_old_words_are_gone()
    {
        var before = Some.Entry(words: "tutorial article on BERT");
        var known = new KnownWork(Core.Graph.Id<Paper>.For("known"), before.Keys);
        var recognition = new WorkRecognition(CensusOf(Some.DumpEntry(words: "a fine tutorial on BERT")), fileWasReadBefore: true);
        recognition.Learn(before.Keys.Select(key => KeyValuePair.Create(key, known)));

        Assert.Equal(known.Id, recognition.Recognise(Some.Entry(words: "a fine tutorial on BERT")));
    }

    [Fact]
    public void A_new_entry_in_the_position_of_another_is_not_taken_for_it_while_its_words_are_there()
    {
        var before = Some.Entry(words: "tutorial article on BERT");
        var known = new KnownWork(Core.Graph.Id<Paper>.For("known"), before.Keys);
        var census = CensusOf(Some.DumpEntry(words: "something else"), Some.DumpEntry(words: "tutorial article on BERT"));
        var recognition = new WorkRecognition(census, fileWasReadBefore: true);
        recognition.Learn(before.Keys.Select(key => KeyValuePair.Create(key, known)));

        Assert.NotEqual(known.Id, recognition.Recognise(Some.Entry(words: "something else")));
    }

    private static EntryCensus CensusOf(params DumpEntry[] entries)
    {
        var census = new EntryCensus();
        foreach (var entry in entries)
            census.Add(entry);
        return census;
    }
}
