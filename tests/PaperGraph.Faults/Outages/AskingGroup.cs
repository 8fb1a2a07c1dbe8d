using System.Diagnostics;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Outages;

/// <summary>People who ask and speak all the while, and what they are answered.</summary>
internal sealed class AskingGroup
{
    private const int Readers = 4;
    private const int Speakers = 2;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly RunningProgram _program;
    private readonly Findings _findings;
    private readonly string _name;
    private readonly CancellationToken _stop;
    private readonly TaskCompletionSource _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Notes> _notes = [];
    private readonly long _begun = Stopwatch.GetTimestamp();
    private Task _all = Task.CompletedTask;
    private int _answered;
    private int _refusals;
    private int _ended;

    private AskingGroup(RunningProgram program, Findings findings, string name, CancellationToken stop) =>
        (_program, _findings, _name, _stop) = (program, findings, name, stop);

    /// <summary>Whether the server cannot answer, so that whoever asks is to be told so.</summary>
    public bool IsAway { get; set; }

    /// <summary>Begins.</summary>
    /// <param name="program">Is asked.</param>
    /// <param name="findings">Takes refusals that are none of a store that is not to be had.</param>
    /// <param name="name">Of what is done to the program meanwhile; begins findings.</param>
    /// <param name="stop">Ends it, each with the answer that is waited for.</param>
    /// <param name="noteLength">Of each note that is said.</param>
    public static async Task<AskingGroup> BeginAsync(RunningProgram program, Findings findings, string name, CancellationToken stop, int noteLength = 40)
    {
        var group = new AskingGroup(program, findings, name, stop);
        for (var speaker = 0; speaker < Speakers; speaker++)
            group._notes.Add(await Notes.BeginAsync(program, $"{name}, speaker {speaker}:"));
        group._all = Task.WhenAll(
        [
            .. group._notes.Select(notes => group.RepeatAsync(() => notes.SayAsync(program, noteLength), isWrite: true)),
            .. Enumerable.Range(0, Readers).Select(_ => group.RepeatAsync(async () => Refusal.In(await program.AnswerAsync("{ papers(first: 5) { nodes { title topics { topic { name } } } } }")), isWrite: false)),
        ]);
        return group;
    }

    /// <returns>Whether something that was said is refused before that time is over.</returns>
    public async Task<bool> IsRefusedAsync(TimeSpan longest) => await Task.WhenAny(_refused.Task, Task.Delay(longest, CancellationToken.None)) == _refused.Task;

    /// <summary>Waits for the last answers; then all that was answered is to be seen.</summary>
    public async Task CheckAsync()
    {
        await _all;
        foreach (var notes in _notes)
            await notes.CheckAsync(_program, _findings, _name, mayBeDone: true);
    }

    public override string ToString() => $"{_answered} requests answered, {_refusals} refused as UNAVAILABLE, {_ended} ended since they took too long, {_notes.Sum(notes => notes.Answered)} notes answered and none of them lost unless said above";

    private async Task RepeatAsync(Func<Task<Refusal?>> ask, bool isWrite)
    {
        while (!_stop.IsCancellationRequested)
        {
            if (await ask() is { } refusal)
                Refused(refusal, isWrite);
            else
                Interlocked.Increment(ref _answered);
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private void Refused(Refusal refusal, bool isWrite)
    {
        if (isWrite)
            _refused.TrySetResult();
        // A server that begins again takes its time, and what was being written when it fell silent may have been done: both are waited for.
        if (refusal.Code == "LIMIT_TIME" && (isWrite || !IsAway))
        {
            Interlocked.Increment(ref _ended);
            return;
        }

        Interlocked.Increment(ref _refusals);
        _findings.Expect(refusal.Code == "UNAVAILABLE", $"{_name}, {Stopwatch.GetElapsedTime(_begun).TotalSeconds:N0} s on, {(isWrite ? "said" : "asked")}: {refusal}");
    }
}
