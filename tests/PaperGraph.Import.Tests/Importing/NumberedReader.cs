using System.Runtime.CompilerServices;
using PaperGraph.Core.Imports;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Import.Tests.Importing;

/// <summary>Reads as many lines as it is told, whatever the file holds; nobody understands any of them, and each is known by its number.</summary>
internal sealed class NumberedReader(int lines) : IDumpReader
{
    private int _read;

    public string Format => "numbered";

    /// <summary>The line that cannot be read, if there is one.</summary>
    public int BrokenLine { get; init; }

    /// <summary>How many lines were read so far.</summary>
    public int LinesRead => Volatile.Read(ref _read);

    /// <summary>Ends when nobody reads any more.</summary>
    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool Recognises(ReadOnlySpan<byte> head) => true;

    public async IAsyncEnumerable<DumpPart> ReadAsync(Stream file, LineLedger ledger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await file.CopyToAsync(Stream.Null, cancellationToken);
        try
        {
            for (var line = 1; line <= lines; line++)
            {
                if (line == BrokenLine)
                    throw new IOException($"Line {line} cannot be read.");
                ledger.Problem++;
                Volatile.Write(ref _read, line);
                yield return new DumpPart.NotUnderstood(new ImportProblem(line, "Numbered.", string.Empty));
            }
        }
        finally
        {
            Ended.TrySetResult();
        }
    }
}
