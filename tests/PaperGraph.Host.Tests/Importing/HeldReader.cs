using System.Runtime.CompilerServices;
using PaperGraph.Core.Imports;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>A reader that stops in the pass that imports, until it is let go on.</summary>
internal sealed class HeldReader : IDumpReader
{
    public const string Text = "held\n";

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _passes;

    public string Format => "held";

    /// <summary>Ends when it has stopped.</summary>
    public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public void LetGo() => _letGo.TrySetResult();

    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith("held"u8);

    public async IAsyncEnumerable<DumpPart> ReadAsync(Stream file, LineLedger ledger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await file.CopyToAsync(Stream.Null, cancellationToken);
        ledger.Problem++;
        yield return new DumpPart.NotUnderstood(new ImportProblem(1, "Held.", "held"));
        if (++_passes != 2)
            yield break;
        _reached.SetResult();
        await _letGo.Task.WaitAsync(cancellationToken);
    }
}
