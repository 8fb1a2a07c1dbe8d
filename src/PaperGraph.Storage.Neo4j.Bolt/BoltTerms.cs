using Neo4j.Driver;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

internal static class BoltTerms
{
    extension(TransactionTerms terms)
    {
        public Action<SessionConfigBuilder> ForSession(string database, AccessMode mode) => config => config
            .WithDatabase(database)
            .WithDefaultAccessMode(mode)
            .WithBookmarks(Bookmarks.From(terms.Bookmarks));

        public void ForTransaction(TransactionConfigBuilder config) => config.WithTimeout(terms.Timeout);
    }
}
