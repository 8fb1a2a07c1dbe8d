namespace PaperGraph.Import.Yaml;

/// <summary>Something in a file that people write that is not as it has to be.</summary>
/// <param name="Line">Where, counted from 1.</param>
/// <param name="Message">What is wrong, the value, and what to do.</param>
internal sealed record YamlProblem(int Line, string Message);
