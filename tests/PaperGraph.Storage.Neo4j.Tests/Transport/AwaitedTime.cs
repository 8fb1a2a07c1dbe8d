using Microsoft.Extensions.Time.Testing;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Time that passes only while somebody waits for it, so that what a busy machine takes between two waits is no part of it.</summary>
internal sealed class AwaitedTime : FakeTimeProvider
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private int _waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(this);
        return wait.Begin(base.CreateTimer(given => wait.Pass(callback, given), state, dueTime, period));
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

    private sealed class Wait : ITimer
    {
        private readonly AwaitedTime _time;
        private ITimer? _timer;
        private int _isOver;

        public Wait(AwaitedTime time)
        {
            _time = time;
            Interlocked.Increment(ref time._waits);
        }

        public Wait Begin(ITimer timer)
        {
            _timer = timer;
            return this;
        }

        public void Pass(TimerCallback callback, object? state)
        {
            End();
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => _timer!.Change(dueTime, period);

        public void Dispose()
        {
            End();
            _timer!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void End()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
                Interlocked.Decrement(ref _time._waits);
        }
    }
}
