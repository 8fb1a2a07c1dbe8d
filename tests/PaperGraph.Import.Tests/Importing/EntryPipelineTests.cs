using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Importing;

namespace PaperGraph.Import.Tests.Importing;

public sealed class EntryPipelineTests
{
    // A batch that is taken, one that waits, one that is being filled, and the line that begins the next.
    private const int BatchesAtOnce = 3;

    private static readonly ImportSource Source = ImportSource.OfText("numbered.txt", []);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Batches_come_in_the_order_of_the_file_and_hold_each_line_once()
    {
        const int Lines = 200_000;
        var pipeline = Pipeline(new NumberedReader(Lines));

        var batches = await pipeline.ReadAsync(Source, Token).ToListAsync(Token);

        Assert.True(batches.Count > 1);
        Assert.Equal(Enumerable.Range(1, Lines), batches.SelectMany(batch => batch.Problems).Select(problem => problem.Line));
    }

    [Fact]
    public async Task Each_batch_says_how_many_lines_stand_before_its_end()
    {
        var pipeline = Pipeline(new NumberedReader(200_000));

        await foreach (var batch in pipeline.ReadAsync(Source, Token))
            Assert.True(batch.Problems.Count == 0 || batch.Lines.Problem == batch.Problems[^1].Line);
    }

    [Fact]
    public async Task A_failure_of_the_reader_reaches_whoever_writes_behind_the_batches_before_it()
    {
        var pipeline = Pipeline(new NumberedReader(200_000) { BrokenLine = 150_000 });
        var last = 0;

        var failure = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var batch in pipeline.ReadAsync(Source, Token))
                last = batch.Problems[^1].Line;
        });

        Assert.Equal("Line 150000 cannot be read.", failure.Message);
        Assert.InRange(last, 1, 149_999);
        Assert.Null(pipeline.Fingerprint);
    }

    [Fact]
    public async Task Whoever_stops_in_the_middle_ends_the_reading()
    {
        var reader = new NumberedReader(int.MaxValue);

        await foreach (var _ in Pipeline(reader).ReadAsync(Source, Token))
            break;

        Assert.True(reader.Ended.Task.IsCompleted);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_ends_the_reading()
    {
        var reader = new NumberedReader(int.MaxValue);
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Pipeline(reader).ReadAsync(Source, cancelling.Token))
                await cancelling.CancelAsync();
        });

        Assert.True(reader.Ended.Task.IsCompleted);
    }

    [Fact]
    public async Task Reading_is_never_far_ahead_of_writing()
    {
        var reader = new NumberedReader(1_000_000);
        var (taken, size) = (0, 0);

        await foreach (var batch in Pipeline(reader).ReadAsync(Source, Token))
        {
            taken += batch.Problems.Count;
            size = Math.Max(size, batch.Problems.Count);
            Assert.InRange(reader.LinesRead - taken, 0, (BatchesAtOnce * size) + 1);
        }
    }

    private static EntryPipeline Pipeline(NumberedReader reader) =>
        new(new FileSurvey(reader, string.Empty, 0, new EntryCensus()), new TopicReading(Vocabulary.Of([]), 0));
}
