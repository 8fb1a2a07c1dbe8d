using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Has Hot Chocolate keep as many documents as the limits say.</summary>
internal sealed class DocumentCache(KeptDocuments<CachedDocument> documents) : IDocumentCache
{
    public int Capacity => documents.Capacity;

    public int Count => documents.Count;

    public bool TryGetDocument(string documentId, [NotNullWhen(true)] out CachedDocument? document) =>
        (document = documents.Find(documentId)) is not null;

    public void TryAddDocument(string documentId, CachedDocument document) =>
        documents.Keep(documentId, document, document.Body.Location?.End ?? int.MaxValue);

    public void Clear() => documents.Clear();
}
