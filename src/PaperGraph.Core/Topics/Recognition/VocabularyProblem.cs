namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Something that is wrong in a vocabulary.</summary>
/// <param name="Line">Where, counted from 1; 0 where there are no lines.</param>
/// <param name="Message">What is wrong, the value, and what to do.</param>
public sealed record VocabularyProblem(int Line, string Message);
