using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Answers from lists in memory, and counts what it is asked.</summary>
internal sealed partial class FakePaperStore : IPaperStore
{
    private readonly List<string> _calls = [];

    public string Name => "fake";

    /// <summary>The names of the methods that were called, in order.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (_calls)
                return [.. _calls];
        }
    }

    /// <summary>Called before every answer, with the method's name; it may throw or wait.</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<StoreCounts> CountAsync(CancellationToken cancellationToken) =>
        AnswerAsync(() => new StoreCounts(Papers.Count, Annotations.Count, Topics.Count, Tags.Count, People.Count) { Sessions = Sessions.Count }, cancellationToken);

    private async Task<TAnswer> AnswerAsync<TAnswer>(
        Func<TAnswer> answer, CancellationToken cancellationToken, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        lock (_calls)
            _calls.Add(method);
        await Before(method, cancellationToken);
        return answer();
    }

    private static IReadOnlyDictionary<TKey, TNode> ByKey<TKey, TNode>(
        IReadOnlyCollection<TKey> keys, IEnumerable<TNode> nodes, Func<TNode, TKey> key)
        where TKey : notnull =>
        nodes.Where(node => keys.Contains(key(node))).ToDictionary(key);

    private static IReadOnlyDictionary<TKey, IReadOnlyList<TItem>> Grouped<TKey, TItem>(
        IReadOnlyCollection<TKey> keys, IEnumerable<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull =>
        items.Where(item => keys.Contains(key(item))).GroupBy(key)
            .ToDictionary(group => group.Key, IReadOnlyList<TItem> (group) => group.ToList());
}
