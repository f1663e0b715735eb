using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using Factum.Extraction.Facts;
using Factum.Extraction.Languages;
using Factum.Extraction.Mentions;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Quantities;
using Factum.Extraction.Quantities.Money;
using Factum.Extraction.Quantities.Times;

namespace Factum.Extraction.Startup;

/// <summary>
/// Has the later stages ready when the first document of a process gets there. What a first document waits for is the compiler, for the lexicons and for the code alike: while the document's thread
/// compiles its way through the grammar, another opens the lexicons in the order in which they will be asked for, and then compiles the code of the stages behind it.
/// </summary>
/// <remarks>Nothing depends on it: a stage that comes first opens and compiles for itself, and gets the same.</remarks>
internal static class Preparation
{
    private const BindingFlags OwnMembers = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Large classes of the later stages, stage by stage; of each stage those first that a document reaches last.</summary>
    private static readonly Type[] LaterCode =
    [
        typeof(Timex), typeof(DateResolver), typeof(TimeAnchor), typeof(CurrencyResolver), typeof(QuantityExpressions), typeof(QuantityJoiner),
        typeof(CoreferenceReader), typeof(AntecedentScore), typeof(ReferenceCollector), typeof(MarkableReader), typeof(TitleReader), typeof(NameLinker), typeof(SpanRefinement),
        typeof(HappeningMerger), typeof(LooseCircumstances), typeof(SpeechReader), typeof(LeftoverAmounts), typeof(LocationFacts), typeof(InstitutionPlaces), typeof(TitleFacts), typeof(FrameNotation), typeof(AttributionReader),
        typeof(EventContext), typeof(StandingReader), typeof(FillerResolver), typeof(SurfaceReader), typeof(FrameMatcher), typeof(ClauseReader), typeof(AnnotatedSentence), typeof(FactReader),
    ];

    /// <summary>Prepares a language, and the code of the stages that all languages share.</summary>
    public static void Run(LanguagePack language)
    {
        OpenLexicons(language);
        foreach (Type type in LaterCode)
        {
            Compile(type);
            foreach (Type closure in type.GetNestedTypes(OwnMembers)) Compile(closure);
        }
    }

    private static void OpenLexicons(LanguagePack language)
    {
        _ = language.Times?.Patterns(false);
        _ = language.Times?.Triggers;
        _ = language.Quantities.Triggers(language.Numbers.Grammar);
        _ = language.Coreference;
        if (language.Names is { } names) _ = (names.Model, names.Words, NameLexicon.World);
        _ = language.Facts.Index;
    }

    private static void Compile(Type type)
    {
        foreach (MethodInfo method in type.GetMethods(OwnMembers))
            if (!method.ContainsGenericParameters) RuntimeHelpers.PrepareMethod(method.MethodHandle);
        foreach (ConstructorInfo constructor in type.GetConstructors(OwnMembers)) RuntimeHelpers.PrepareMethod(constructor.MethodHandle);
    }
}
