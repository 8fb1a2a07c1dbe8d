using System.Globalization;
using PaperGraph.Core.Copies;

namespace PaperGraph.Host.Commands;

/// <summary>Writes a line whenever another twentieth of a copy is done, and one when there is nothing but to begin.</summary>
internal sealed class WrittenProgress(TextWriter output) : IProgress<CopyProgress>
{
    private const int Steps = 20;
    private const int Whole = 100;

    private long _written = -1;

    public void Report(CopyProgress value)
    {
        var step = value.Whole.Entries == 0 ? 0 : (long)Steps * value.Entries / value.Whole.Entries;
        if (step <= _written)
            return;
        _written = step;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{step * Whole / Steps} %: {value.Entries} of {value.Whole.Entries} entries, {value.Imports} of {value.Whole.Imports} imports."));
    }
}
