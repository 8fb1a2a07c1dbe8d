using PaperGraph.Core.Annotations;
using PaperGraph.Core.Papers;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>Works and annotations are found again by whatever they were ever known by.</summary>
public abstract class KnownKeySpecs : StoreSpecs
{
    private static readonly WorkKey Doi = WorkKey.Doi("10.1/dqn");

    [Fact]
    public async Task A_work_is_found_by_each_of_its_keys_and_comes_with_all_of_them()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Keys = [WorkKey.Title("DQN"), Doi] }));

        var works = await Store.FindWorksAsync([WorkKey.Title("DQN"), Doi, WorkKey.Title("ResNet")], None);

        Assert.Equal(2, works.Count);
        Assert.All(works.Values, work => Assert.Equal(Some.PaperId("DQN"), work.Id));
        Assert.All(works.Values, work => Assert.Equal([Doi, WorkKey.Title("DQN")], work.Keys));
    }

    [Fact]
    public async Task A_work_of_a_running_import_is_known()
    {
        await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));

        Assert.Single(await Store.FindWorksAsync([WorkKey.Title("DQN")], None));
        Assert.Single(await Store.FindAnnotationsAsync([.. Some.Annotation("one").Keys], None));
    }

    [Fact]
    public async Task Keys_that_a_work_was_known_by_once_still_lead_to_it()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Keys = [WorkKey.Title("DQN"), Doi] }));
        await ImportAsync("a.txt", Some.Entry("DQN"));

        Assert.Equal(Some.PaperId("DQN"), (await Store.FindWorksAsync([Doi], None))[Doi].Id);
    }

    [Fact]
    public async Task A_withdrawn_annotation_is_known_by_each_of_its_keys()
    {
        var keys = new[] { AnnotationKey.Words(Some.PaperId("DQN"), null, "one"), AnnotationKey.Position(Some.PaperId("DQN"), "arxiv.org", 1) };
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with { Keys = keys }));
        await ImportAsync("a.txt");

        var known = await Store.FindAnnotationsAsync(keys, None);

        Assert.Equal(2, known.Count);
        Assert.All(known.Values, annotation => Assert.Equal(Some.AnnotationId("one"), annotation.Id));
        Assert.All(known.Values, annotation => Assert.Equal(keys.ToHashSet(), annotation.Keys.ToHashSet()));
    }

    [Fact]
    public async Task Keys_that_only_an_abandoned_reading_gave_an_old_work_are_forgotten()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));

        await AbandonAsync(await WriteAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Keys = [Doi] })));

        Assert.Empty(await Store.FindWorksAsync([Doi], None));
        Assert.Single(await Store.FindWorksAsync([WorkKey.Title("DQN")], None));
    }

    [Fact]
    public async Task The_paper_known_by_a_key_is_found_as_long_as_a_reading_that_stands_says_so()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Keys = [WorkKey.Title("DQN"), Doi] }));
        Assert.Equal("DQN", (await Store.FindPaperAsync(Doi, None))?.Title);

        await ImportAsync("a.txt", Some.Entry("DQN"));

        Assert.Null(await Store.FindPaperAsync(Doi, None));
        Assert.Equal("DQN", (await Store.FindPaperAsync(WorkKey.Title("dqn"), None))?.Title);
    }
}
