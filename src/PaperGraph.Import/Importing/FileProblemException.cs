using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Importing;

/// <summary>A file as a whole cannot be imported; the problem says why and what to do.</summary>
internal sealed class FileProblemException(ImportProblem problem) : Exception(problem.Message)
{
    /// <summary>A problem of the file as a whole.</summary>
    public FileProblemException(string message)
        : this(new ImportProblem(0, message, string.Empty))
    {
    }

    /// <summary>What is wrong.</summary>
    public ImportProblem Problem { get; } = problem;
}
