using PaperGraph.Core.Imports;

namespace PaperGraph.Import.Importing;

/// <summary>A file as a whole cannot be imported; the problems say why and what to do.</summary>
internal sealed class FileProblemException(IReadOnlyList<ImportProblem> problems, Exception? inner = null)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.Message)), inner)
{
    /// <summary>A problem of the file as a whole.</summary>
    public FileProblemException(string message)
        : this([new ImportProblem(0, message, string.Empty)])
    {
    }

    /// <summary>What is wrong, at least one thing.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; } = problems;
}
