using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Features;

namespace RoadmapSite.Rendering;

/// <summary>Interprets templates instead of compiling them: sooner ready, several times slower a page.</summary>
internal sealed class TemplateCompiler : IFeatureFactory, IFeature, IExpressionCompiler
{
    /// <summary>Pages from which compiling pays.</summary>
    public const int WorthCompiling = 100;

    public IFeature CreateFeature() => this;

    public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

    public void CompilationCompleted()
    {
    }

    public T Compile<T>(Expression<T> expression) where T : class, Delegate => expression.Compile(preferInterpretation: true);
}
