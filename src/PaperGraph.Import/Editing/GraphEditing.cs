using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Editing;

/// <summary>All that people can say.</summary>
internal sealed class GraphEditing(PaperAdding adding, PaperCorrecting correcting, PaperRemoving removing, AnnotationEditing annotations, Undoing undoing) : IEditing
{
    public Task<Edit> AddPaperAsync(NewPaper paper, Editor by, CancellationToken cancellationToken) => adding.AddAsync(paper, by, cancellationToken);

    public Task<Edit> UpdatePaperAsync(Id<Paper> id, PaperUpdate update, Editor by, CancellationToken cancellationToken) =>
        correcting.UpdateAsync(id, update, by, cancellationToken);

    public Task<Edit> RemovePaperAsync(Id<Paper> id, Editor by, CancellationToken cancellationToken) => removing.RemoveAsync(id, by, cancellationToken);

    public Task<Edit> AnnotateAsync(Id<Paper> paper, NewAnnotation annotation, Editor by, CancellationToken cancellationToken) =>
        annotations.WriteAsync(paper, annotation, by, cancellationToken);

    public Task<Edit> EditAnnotationAsync(Id<Annotation> id, AnnotationUpdate update, Editor by, CancellationToken cancellationToken) =>
        annotations.EditAsync(id, update, by, cancellationToken);

    public Task<Edit> RemoveAnnotationAsync(Id<Annotation> id, Editor by, CancellationToken cancellationToken) => annotations.RemoveAsync(id, by, cancellationToken);

    public Task<Edit> UndoAsync(Id<Change> change, Editor by, CancellationToken cancellationToken) => undoing.UndoAsync(change, by, cancellationToken);
}
