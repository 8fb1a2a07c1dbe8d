using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Benchmarks.Refusals;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>What is refused takes no more memory than a few times what was sent.</summary>
public sealed class FlatMemoryTests(DefaultServer server) : IClassFixture<DefaultServer>
{
    // A document of as many words as are allowed takes half of this where each of them is a mistake; what grows with the square of a body's length would take a hundred times as much.
    private const long Fixed = 6_000_000;
    private const long TimesItsLength = 24;

    public static TheoryData<string> Names => [.. MaliciousRequests.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_malicious_document_is_refused_within_a_few_times_its_length(string name)
    {
        var query = MaliciousRequests.All[name];
        await TryAsync(query);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = TryAsync(query);

        // Before it is awaited, or what another thread has allocated might be looked at.
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        await refusal;
        Assert.InRange(allocated, 0, Fixed + (TimesItsLength * query.Length));
    }

    // As far as it is done at once; what an engine leaves to other threads is not seen.
    private async Task TryAsync(string query)
    {
        var services = server.Server.Services;
        try
        {
            services.GetRequiredService<QueryLimits>().CheckText(query);
        }
        catch (RequestException)
        {
            return;
        }

        var follower = new Follower(new ClaimsPrincipal(), new Caller(null, 0), services.GetRequiredService<Turnstiles>());
        await foreach (var _ in services.GetRequiredService<IOperationExecutor>().ExecuteAsync(new GraphQLRequest(query, null, new Dictionary<string, object?>()), follower, CancellationToken.None))
        {
        }
    }
}
