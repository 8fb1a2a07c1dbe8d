namespace PaperGraph.Core.Imports;

/// <summary>A line that could not be understood.</summary>
/// <param name="Line">Counted from 1; 0 where it is the whole file.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Text">The line, word for word, up to its first <see cref="MaxTextLength" /> characters.</param>
public sealed record ImportProblem(int Line, string Message, string Text)
{
    /// <summary>How much of a line is kept.</summary>
    public const int MaxTextLength = 4096;
}
