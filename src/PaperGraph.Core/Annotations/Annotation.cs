using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Annotations;

/// <summary>What somebody wrote or marked on a paper.</summary>
/// <param name="Id">The annotation's id.</param>
/// <param name="Paper">The paper it is about.</param>
/// <param name="By">Who wrote it, where the dump says so.</param>
/// <param name="Quote">The passage that was marked, word for word.</param>
/// <param name="Note">What was said about it.</param>
/// <param name="Month">When it was written.</param>
/// <param name="CreatedAt">The instant, where it is known.</param>
public sealed record Annotation(
    Id<Annotation> Id,
    Id<Paper> Paper,
    Person? By,
    string? Quote,
    string? Note,
    Month? Month,
    DateTimeOffset? CreatedAt);
