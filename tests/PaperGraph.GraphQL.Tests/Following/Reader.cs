using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Tests.Following;

/// <summary>Somebody who reads a book, and can be followed; the test turns the pages.</summary>
internal sealed class Reader : IResolverPart
{
    public const string Schema = """
        schema { query: Query mutation: Mutation subscription: Subscription }
        type Query { last: Int! never: Int! }
        type Mutation { turn: Int! }
        type Subscription { page: Page! }
        type Page { number: Int! note: String }
        """;

    private readonly Channel<object> _pages = Channel.CreateUnbounded<object>();
    private readonly TaskCompletionSource _ended = new();
    private int _last;

    /// <summary>Ends when nobody follows any more.</summary>
    public Task Ended => _ended.Task.WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>One more for each who begins to follow.</summary>
    public SemaphoreSlim Begun { get; } = new(0);

    /// <summary>What is noted on a page; it may throw or wait.</summary>
    public Func<int, CancellationToken, Task<string?>> NoteOn { get; set; } = (number, _) => Task.FromResult<string?>($"on {number}");

    public void TurnTo(int number) => _pages.Writer.TryWrite(new Page(number));

    public void Stop(Exception? failure = null) => _pages.Writer.Complete(failure);

    public void AddTo(ResolverMapBuilder map)
    {
        map.Query("last", _ => Task.FromResult(_last))
            .Query("never", async call =>
            {
                await Task.Delay(Timeout.Infinite, call.Cancellation);
                return 0;
            })
            .Mutation("turn", Role.Member, _ => Task.FromResult(++_last))
            .Subscription("page", call => FollowAsync(call.Cancellation));
        map.Type<Page>("Page").Batch<string?>("note", async (pages, call) =>
            await Task.WhenAll(pages.Select(page => NoteOn(page.Number, call.Cancellation))));
    }

    private async IAsyncEnumerable<Page> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Begun.Release();
        try
        {
            await foreach (var page in _pages.Reader.ReadAllAsync(cancellationToken))
                yield return (Page)page;
        }
        finally
        {
            _ended.TrySetResult();
        }
    }

    private sealed record Page(int Number);
}
