using Microsoft.Extensions.Time.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Time that passes only while somebody waits for it, so that what a busy machine takes between two waits is no part of it.</summary>
/// <remarks>For timers that go off once, as <see cref="Task.Delay(TimeSpan, TimeProvider)" /> and <see cref="Task.WaitAsync(TimeSpan, TimeProvider)" /> make them.</remarks>
internal sealed class AwaitedTime : FakeTimeProvider
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private int _waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(this);
        return new AwaitedTimer(wait, base.CreateTimer(
            given =>
            {
                wait.End();
                callback(given);
            },
            state,
            dueTime,
            period));
    }

    /// <summary>Lets time pass until some work is done.</summary>
    public async Task<TResult> PassUntilAsync<TResult>(Task<TResult> work)
    {
        while (!work.IsCompleted)
        {
            if (Volatile.Read(ref _waits) > 0)
                Advance(Step);
            await Task.Yield();
        }

        return await work;
    }

    private sealed class Wait
    {
        private readonly AwaitedTime _time;
        private int _isOver;

        public Wait(AwaitedTime time)
        {
            _time = time;
            Interlocked.Increment(ref time._waits);
        }

        public void End()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
                Interlocked.Decrement(ref _time._waits);
        }
    }

    private sealed class AwaitedTimer(Wait wait, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            wait.End();
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            wait.End();
            return timer.DisposeAsync();
        }
    }
}
