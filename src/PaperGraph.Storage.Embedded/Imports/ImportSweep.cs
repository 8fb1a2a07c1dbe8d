using PaperGraph.Core.Imports;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Deletes what broken imports left, and rows that other readings replaced.</summary>
internal static class ImportSweep
{
    /// <summary>The imports as they stand from then on: those that were running failed.</summary>
    public static ImportLedger Run(DatabaseConnection connection, ImportLedger imports)
    {
        foreach (var number in ImportRanges.FindLeftOver(connection))
            ImportRanges.Delete(connection, number, withKeys: imports[number].Import.Status != ImportStatus.Done);
        foreach (var broken in imports.Latest.Where(entry => entry.Import.Status == ImportStatus.Running))
        {
            var failed = broken with { Import = broken.Import with { Status = ImportStatus.Failed } };
            connection.Transact(transaction => ImportTable.Save(transaction, failed));
            imports = imports.With(failed);
        }

        return imports;
    }
}
