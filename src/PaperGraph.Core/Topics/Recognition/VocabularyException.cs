namespace PaperGraph.Core.Topics.Recognition;

/// <summary>A vocabulary cannot be used; the message names everything that is wrong with it.</summary>
public sealed class VocabularyException : Exception
{
    /// <summary>Lists the problems by line.</summary>
    /// <param name="source">What was read: <c>topics.yaml</c>.</param>
    /// <param name="problems">At least one.</param>
    /// <param name="inner">What the world said, if it was the world.</param>
    public VocabularyException(string source, IReadOnlyList<VocabularyProblem> problems, Exception? inner = null)
        : base(string.Join(Environment.NewLine, InOrder(problems).Select(problem => Sentence(source, problem))), inner) =>
        Problems = [.. InOrder(problems)];

    /// <summary>What is wrong, by line.</summary>
    public IReadOnlyList<VocabularyProblem> Problems { get; }

    private static IEnumerable<VocabularyProblem> InOrder(IReadOnlyList<VocabularyProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return problems.OrderBy(problem => problem.Line);
    }

    private static string Sentence(string source, VocabularyProblem problem) =>
        problem.Line > 0 ? $"{source} line {problem.Line}: {problem.Message}" : $"{source}: {problem.Message}";
}
