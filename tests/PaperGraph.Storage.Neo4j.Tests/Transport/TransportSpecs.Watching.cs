using System.Collections.Concurrent;
using System.Diagnostics;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What is told of questions.</summary>
public abstract partial class TransportSpecs
{
    [Fact]
    public async Task Every_question_is_a_span_that_says_which_it_is_and_how_it_failed_and_nothing_of_what_was_given()
    {
        await using var client = NewClient(Options);
        using var asker = new Activity("asker").Start();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PaperGraph.Storage.Neo4j",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == asker.TraceId)
                    spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(listener);

        await client.WriteAsync(Add("zwetschge"), CancellationToken.None);
        await client.ReadAsync(Of("find-nodes"), CancellationToken.None);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        var (written, read, failed) = (Only("add-node"), Only("find-nodes"), Only("fail"));
        Assert.All([written, read], span => Assert.Equal(ActivityStatusCode.Unset, span.Status));
        Assert.Equal(ActivityStatusCode.Error, failed.Status);
        Assert.StartsWith("Neo.ClientError.", (string?)failed.GetTagItem("error.type"), StringComparison.Ordinal);
        Assert.All(spans, span => Assert.Equal("neo4j", span.GetTagItem("db.system.name")));
        Assert.DoesNotContain(spans.SelectMany(span => span.TagObjects), tag => $"{tag.Value}".Contains("zwetschge", StringComparison.Ordinal));

        Activity Only(string name) => Assert.Single(spans, span => span.DisplayName == $"Transport/Cypher/{name}");
    }
}
