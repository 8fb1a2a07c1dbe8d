using PaperGraph.GraphQL;
using PaperGraph.Host.Health;
using PaperGraph.Host.Pages;
using PaperGraph.Host.Start;
using PaperGraph.Import;
using PaperGraph.Storage.Embedded;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    // appsettings.json lies beside the program, wherever it is started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.ListenOnLoopbackUnlessToldOtherwise();
builder.Services.AddEmbeddedStore();
builder.Services.AddPaperImport();
builder.Services.AddPaperGraphQL();
builder.Services.AddGraphQLEngine();
builder.Services.AddPaperGraphHealth();

return await Startup.RunAsync(builder, app =>
{
    app.MapPaperGraphHealth();
    app.MapPaperGraphQL();
    app.MapStartPage();
});
