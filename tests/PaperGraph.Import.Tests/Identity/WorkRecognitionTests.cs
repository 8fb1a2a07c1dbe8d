using PaperGraph.Core.Graph;
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
        var recognition = new WorkRecognition(CensusOf(Some.DumpEntry(words: "a fine tutorial on BERT")), fileWasReadBefore: true);
        recognition.Learn(Known("known", before));

        Assert.Equal(Id<Paper>.For("known"), recognition.Recognise(Some.Entry(words: "a fine tutorial on BERT")));
    }

    [Fact]
    public void A_new_entry_in_the_position_of_another_is_not_taken_for_it_while_its_words_are_there()
    {
        var before = Some.Entry(words: "tutorial article on BERT");
        var census = CensusOf(Some.DumpEntry(words: "something else"), Some.DumpEntry(words: "tutorial article on BERT"));
        var recognition = new WorkRecognition(census, fileWasReadBefore: true);
        recognition.Learn(Known("known", before));

        Assert.NotEqual(Id<Paper>.For("known"), recognition.Recognise(Some.Entry(words: "something else")));
    }

    [Fact]
    public void A_work_that_the_store_knows_by_none_of_its_keys_is_new()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);
        recognition.Learn(Known(Title, Some.Entry(Title)));

        var old = recognition.Recognise(Some.Entry(Title));
        var added = recognition.Recognise(Some.Entry("Rainbow: Combining Improvements in Deep Reinforcement Learning", fromOldest: 2));

        Assert.True(recognition.MayBeStored(old));
        Assert.False(recognition.MayBeStored(added));
    }

    [Fact]
    public void A_work_under_a_key_that_the_store_knows_for_another_may_be_known_to_it_too()
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);
        recognition.Learn(Known(Title, Some.Entry(Title, doi: "10.1/a")));

        var work = recognition.Recognise(Some.Entry(Title, doi: "10.1/b", fromOldest: 2));

        Assert.NotEqual(Id<Paper>.For(Title), work);
        Assert.True(recognition.MayBeStored(work));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_entry_under_a_key_that_the_store_knows_is_enough(bool comesFirst)
    {
        var recognition = new WorkRecognition(new EntryCensus(), fileWasReadBefore: false);
        recognition.Learn(Known(Title, Some.Entry(Title, doi: "10.1/a")));
        var (under, besides) = (Some.Entry(Title, doi: "10.1/b", fromOldest: 2), Some.Entry(doi: "10.1/b", fromOldest: 3));

        var works = (comesFirst ? [under, besides] : new[] { besides, under }).Select(recognition.Recognise).ToHashSet();

        Assert.True(recognition.MayBeStored(Assert.Single(works)));
    }

    private static Dictionary<WorkKey, KnownWork> Known(string work, IdentifiedEntry by) =>
        by.Keys.ToDictionary(key => key, _ => new KnownWork(Id<Paper>.For(work), [.. by.Keys]));

    private static EntryCensus CensusOf(params DumpEntry[] entries)
    {
        var census = new EntryCensus();
        foreach (var entry in entries)
            census.Add(entry);
        return census;
    }
}
