namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
/// <remarks>Classes are named by the compiler: the first look for one by its name takes the runtime as long as to compile a hundred methods.</remarks>
internal static class ReachedMethods
{
    /// <summary>What the stage of quantities reaches.</summary>
    public static void OfQuantities(Reached reached)
    {
        reached(typeof(Quantities.DocumentQuantities), ".ctor");
        reached(typeof(Quantities.QuantityOverlaps), "FirstOf Without Settle");
        reached(typeof(Quantities.TimeExpression), ".ctor");
        reached(typeof(Quantities.Times.TimexBuffer), "ToString Append .ctor");
        reached(typeof(Quantities.Times.Timex), "Append AppendPartOfYear AppendYear AppendDate Format TypeOf");
        reached(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve");
        reached(typeof(Quantities.Times.TimeExpressions), "Write Anchor");
        reached(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay .ctor");
        reached(typeof(Quantities.Times.TimeAnchor), "get_Now Resolve Next .ctor");
        reached(typeof(Quantities.Times.ClauseGrammar), ".ctor");
        reached(typeof(Quantities.AmountsAndNumbers), ".ctor");
        reached(typeof(Text.EquatableArrays), "ToEquatableArray");
        reached(typeof(Text.TextRange), "Overlaps get_Length Of");
        reached(typeof(Quantities.MoneyExpression), ".ctor");
        reached(typeof(Quantities.NumberExpression), ".ctor");
        reached(typeof(Quantities.QuantityExpressions), "Money Normalize Number Of");
        reached(typeof(Quantities.UnitNoun), "TryRead");
        reached(typeof(Text.WordTriggers), "en:IsLetter");
        reached(typeof(Quantities.Money.CountryCues), "en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor");
        reached(typeof(Text.PhraseTrie), "fr:SkipGapBefore");
        reached(typeof(Quantities.Money.CountryCueList), "en:Read");
        reached(typeof(Quantities.Money.MoneyGrammar), "en:get_Countries");
        reached(typeof(Quantities.Money.CurrencyResolver), "en:CountNearby Resolve .ctor en:ReadCues en:Score en:ResolveStrong en:IsDollarLike");
        reached(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry");
        reached(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore");
        reached(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums ReadBounds IsTopic fr:Reaches SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor");
        reached(typeof(Quantities.QuantityReader), "Join");
        reached(typeof(Quantities.Times.Period), ".ctor");
        reached(typeof(Quantities.Times.TimeLexer), "Find");
        reached(typeof(Languages.English.EnglishTimeRules), "en:Beside en:IsName en:IsCount en:IsVerb");
        reached(typeof(Quantities.Times.TimeBuild), "Edge Month DayOf Day Lasting");
        reached(typeof(Quantities.Times.NumericForms), "en:IsDayAndMonth en:IsWord");
        reached(typeof(Quantities.Times.FoldedText), "Matches");
        reached(typeof(Quantities.Numbers.NumberComposer), "fr:TryAddBelowHundred TryAddMagnitude");
        reached(typeof(Quantities.Times.NameFilter), "Links IsMeasured InDigitChain");
        reached(typeof(Quantities.Times.TimeMatcher), "Better");
        reached(typeof(Quantities.Times.TimeMatch), "Says Has Speaks Followed Sub");
        reached(typeof(Languages.French.FrenchTimeRules), "fr:IsCount fr:IsStray fr:Plain");
        reached(typeof(Quantities.Times.Length), ".ctor Of");
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(Reached reached)
    {
        reached(typeof(Mentions.Coreference.ReferenceCollector), "Decided Employer fr:HasNoun IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor");
        reached(typeof(Mentions.PhraseReference), ".ctor");
        reached(typeof(Mentions.Coreference.AntecedentScore), "en:IsDescribedAsOrganization fr:IsSaidWhere fr:IsInsidePhrase TypeFit IsActedOnBy fr:IsCalled OfThing IsAsker IsCorporate OwnerAgreement IsNamedAfter IsWhoseNoun IsSource OfNominal IsAnimate IsItself Salience OfPronoun");
        reached(typeof(Mentions.Coreference.ReferentGroups), "AreAlike AreMembers ClassOf IsOf");
        reached(typeof(Mentions.Coreference.GivenNameGenders), "Compare Contains Load Of");
        reached(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive");
        reached(typeof(Languages.English.EnglishCoreference), "en:IsExpletive");
        reached(typeof(Mentions.Coreference.CoreferenceReader), "fr:Stressed fr:TakesUp IsAgent NameAround IsSpouse BearsName Surname IsCompany en:PhraseBefore ModifiedByTree IsPassive Modified IntroduceTogether Suits Consider IsPossessed FamilyOf BestForPronoun IsStress fr:IsBetweenCommas TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OneOfTwo OpensParagraph GroupLoosely DescribeBecoming NoteSpeaker DescribeByVerb Group Describe NameBeforeComma Join IsOrganizationOf fr:BehindComplement Settle NameBehind JoinApposition JoinTitles List Introduce Index NamedReferent ReadSentence .ctor Resolve Read");
        reached(typeof(Grammar.Morphology), "en:Reads en:Has");
        reached(typeof(Mentions.Coreference.NameTraits), "fr:IsNobodyKnown IsUnheardOf PersonGender IsPlural FollowsPluralArticle en:IsUnknownSurname fr:ArticleGender HeadOf .ctor");
        reached(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor");
        reached(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor");
        reached(typeof(Mentions.Coreference.MarkableReader), "fr:IsBesidePlace fr:EndsIn IsSomebody IsPersonal ReadPronoun IsNominalised en:IsBodyOfOffice OwnerOf GenderOf EndOf HyphenCompound Nominal IsFormOfAddress IsParticipleNoun OriginOf IsInhabitant ReadWord ClassOf IsInRelative ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor");
        reached(typeof(Grammar.Dependents), "GetEnumerator .ctor");
        reached(typeof(Grammar.Sentence), "Child Children get_Item");
        reached(typeof(Mentions.Coreference.Markable), ".ctor");
        reached(typeof(Mentions.TitleMention), ".ctor");
        reached(typeof(Mentions.TitleReader), "en:ReadHeadLastAfter en:IsPossessive IsOpener fr:SkipDeterminers en:IsTitleModifier Add Form ReadAfter en:ReadHeadLastBefore fr:ReadHeadFirstAfter IsTitleNoun fr:IsBarrier Is Has fr:ReadHeadFirstBefore ReadBefore ReadSentence .ctor Read");
        reached(typeof(Mentions.DocumentEntities), ".ctor");
        reached(typeof(Mentions.DocumentEntity), ".ctor");
        reached(typeof(Mentions.Mention), ".ctor");
        reached(typeof(Mentions.NameForm), "Join get_Entity .ctor");
        reached(typeof(Mentions.NameLinker), "Head Build JoinBracketed fr:IsAcronymOf JoinAcronyms JoinHyphenated JoinAddressed en:IsSurnameOfNobody en:IsNamedByNoun IsOtherGender en:IsClub en:IsOfBranch en:IsProject EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link");
        reached(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read");
        reached(typeof(Mentions.FoundName), ".ctor");
        reached(typeof(Mentions.InstitutionReader), "fr:Replace fr:NameEnd fr:IsArticle fr:Seat fr:IsComplement fr:SkipAdjectives fr:IsNamePart fr:Complement Read .ctor");
        reached(typeof(Mentions.FirmEvidence), "IsPlaces en:HasChief en:IsTeam en:IsOwner IsFirm fr:IsArticle IsHeld Enterprise Tail Of .ctor");
        reached(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown en:EndsInPlaceHead fr:IsKnownPlace en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead fr:AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read");
        reached(typeof(Mentions.DatelinePlaces), "en:Place Settle");
        reached(typeof(Mentions.NameHash), "en:FoldOther Finish");
        reached(typeof(Mentions.Spans.SpanTrimmer), "fr:IsFunctionWord IsShortRank IsRank IsOfficeAcronym IsFormOfAddress IsCount TrimRanks CutAtStop TrimStart TrimEnd Trim .ctor");
        reached(typeof(Mentions.NameEvidence), "Settle Add .ctor");
        reached(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At");
        reached(typeof(Mentions.NameDescriptions), "IsMembership KindOf IsOne Named IsBorn IsMember IsAddressed IsOfficer IsSite IsLocal IsPolity After Add Before AddOwn AddTo");
        reached(typeof(Mentions.Spans.HeadlineSpans), "IsTitleCase Trim");
        reached(typeof(Mentions.Spans.TownSpans), "en:IsTown Part Correct");
        reached(typeof(Mentions.TitleGrammar), "IsLink");
        reached(typeof(Mentions.Spans.Nameless), "IsTitleAlone IsAilment IsAdherent IsModifier IsUnnamed IsCommonAcronym IsFormOfAddressAlone IsNameless .ctor");
        reached(typeof(Mentions.Spans.FormerPrefix), "IsAt");
        reached(typeof(Mentions.Spans.SpanBounds), "ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Of .ctor");
        reached(typeof(Mentions.Spans.SpanList), "fr:Put Covering en:Covers");
        reached(typeof(Mentions.Spans.PartedNames), "en:PartOffices PartAtVerbs en:PartDescribed en:PartOwners Part .ctor");
        reached(typeof(Mentions.Spans.FieldNames), "en:IsFieldName en:JoinFields en:JoinServices Join .ctor");
        reached(typeof(Mentions.Spans.NamesByNouns), "en:ExtendPolities fr:ExtendNamed en:AddLabels Add .ctor");
        reached(typeof(Mentions.Spans.JoinedNames), "en:NameAfterLink en:Holds en:JoinPartners en:ExtendHeads JoinComplements en:AddHeads JoinOwners JoinAcrossCommas JoinHeads .ctor");
        reached(typeof(Mentions.Spans.SpanRefinement), "Settled Refine .ctor");
        reached(typeof(Mentions.NameSpan), ".ctor");
        reached(typeof(Mentions.NameLabels), "IsInside");
        reached(typeof(Mentions.NameTagger), "ScoreKinds Best Decode Score Tag .ctor");
        reached(typeof(Mentions.NameModel), "Score");
        reached(typeof(Mentions.NameFeatures), "CuesAfter CuesBefore Prefix Suffix Key Look Form Extract");
        reached(typeof(Mentions.NameSentence), "fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor");
        reached(typeof(Mentions.Gazetteer), "Find Fingerprint FindFinished");
        reached(typeof(Mentions.TokenShapes), "IsNameLike OfMark IsAddress Of");
        reached(typeof(Mentions.BoilerplateReader), "CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read");
    }

    /// <summary>What the stage of facts reaches.</summary>
    public static void OfFacts(Reached reached)
    {
        reached(typeof(Facts.DocumentFacts), ".ctor");
        reached(typeof(Facts.Sums.AmountSubjects), "Of");
        reached(typeof(Facts.ExtractedFact), ".ctor");
        reached(typeof(Facts.FactEvidence), ".ctor");
        reached(typeof(Text.LineMap), "Column Line .ctor");
        reached(typeof(Facts.Circumstances.Receptions), "Join");
        reached(typeof(Facts.Happenings.HappeningMerger), "fr:Alike Absorb Matches CountCommon CountShared SwapsParties IsSame IsWording AddKeys Merge");
        reached(typeof(Facts.Happenings.HappeningKey), "Equals GetHashCode .ctor");
        reached(typeof(Facts.Circumstances.JourneyPurposes), "Add");
        reached(typeof(Facts.Circumstances.NamedPlaces), "Apply");
        reached(typeof(Facts.Circumstances.MovementOrigins), "Add");
        reached(typeof(Facts.Circumstances.PlacesTakenUp), "Where SaysThere Add");
        reached(typeof(Facts.Circumstances.LooseCircumstances), "Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add");
        reached(typeof(Facts.Factuality.DenialEffects), "Deny Apply");
        reached(typeof(Facts.FactReader), "Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOf TellApart RemoveOffices InSentenceOrder CompleteOwnership Incidental Contradicts RemoveParts Topic Lemmas Has IsBoilerplate Read");
        reached(typeof(Facts.Speech.SpokenAudiences), "en:Listener en:IsOfWhatIsSaid Add");
        reached(typeof(Facts.Speech.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join");
        reached(typeof(Facts.Speech.SpeechReader), "AddOwnDenials en:OwnDenial Inherit fr:SaysBefore HasComplementizer TellsClause IsContent HasContent Performs IsAttribution Says fr:GivesWords fr:RangeOf fr:IsOwn AddAttributed AimAtOwner Extend EndBefore FirstWithQuote AddQuote ByQuotingWord AddQuotes Settle .ctor");
        reached(typeof(Facts.Speech.QuoterReader), "Subject Clitic IsImpersonal get_Item en:HasAny Take HasAll IsQuoter QuotationAt IsEmbedded SentenceAt WordCount Assign Read .ctor");
        reached(typeof(Facts.Speech.Quoter), ".ctor");
        reached(typeof(Facts.Speech.Quotation), ".ctor Defines Find");
        reached(typeof(Facts.Sums.SumChoice), "en:Disagree Apply");
        reached(typeof(Facts.Sums.CostChoice), "Apply");
        reached(typeof(Facts.Sums.LeftoverAmounts), "en:Modified Add Thing");
        reached(typeof(Facts.Sums.FormerFigures), "AddPrices Add");
        reached(typeof(Facts.Relations.InstitutionPlaces), "en:IsOrganizationNoun Resident en:End Before PlaceAt .ctor en:Behind Add");
        reached(typeof(Facts.Sums.PurchasePrices), "Add");
        reached(typeof(Facts.Happenings.ResumedDeals), "Move");
        reached(typeof(Facts.Sums.ApposedSums), "Add");
        reached(typeof(Facts.Relations.LocationFacts), "IsRegion en:Named LiesIn Add en:AddSited en:AddBased");
        reached(typeof(Facts.Posts.UnnamedBodies), "Name .ctor en:IsFirms en:Told en:IsNamed en:Title en:Officer en:IsOffice");
        reached(typeof(Facts.Posts.OfficeJoiner), "fr:IsDeputy fr:NameBodies NamePredecessors Joins Join en:NameEmployers .ctor");
        reached(typeof(Facts.Posts.ComingOffices), "Apply");
        reached(typeof(Facts.Posts.TitleJoiner), "Join");
        reached(typeof(Facts.Happenings.NamedTogether), "Resolve .ctor");
        reached(typeof(Facts.Fillers.MentionOrder), ".ctor");
        reached(typeof(Facts.Happenings.RespectiveFacts), "fr:Add");
        reached(typeof(Facts.Sums.SharedResults), "Complete");
        reached(typeof(Facts.Happenings.CoInvestors), "Add");
        reached(typeof(Facts.Sums.GappedSums), "Add");
        reached(typeof(Facts.Relations.ApposedRelations), "fr:AddSeveral Possessor Genitive Read IsExcluded InLaw Add");
        reached(typeof(Facts.Relations.AffiliationFacts), "fr:Bracketed MayBeParty IsCamp Add");
        reached(typeof(Facts.DraftsBySentence), ".ctor");
        reached(typeof(Facts.Relations.SurvivingRelatives), "en:AddCompanion en:Add");
        reached(typeof(Facts.Frames.WordFilter), "MayHold Add .ctor");
        reached(typeof(Facts.Relations.LifeDates), "Add en:AddListed");
        reached(typeof(Facts.Posts.TitleFacts), "Trim IsPatron Fact Described BelongsToName Noun Add");
        reached(typeof(Facts.Relations.CompoundParticiples), "en:Add");
        reached(typeof(Documents.EvidenceLocator), "Locate SentenceAt .ctor");
        reached(typeof(Facts.Posts.OfficeReader), "Before After Head en:IsPublic IsTitle Title At Complete Begin .ctor");
        reached(typeof(Facts.Factuality.Standing), "Deny Report Rank Limit");
        reached(typeof(Facts.Fillers.AcceptedKinds), "IsPlural Accepts");
        reached(typeof(Grammar.Sentence), "get_Root");
        reached(typeof(Text.TextRange), "Equals Contains");
        reached(typeof(Facts.Clauses.SurfaceReader), "fr:PastNoun en:PastCompound en:NominalBefore en:PastBareTitle EndOfName IsCourtesy PastCourtesies HasInnerActor HasDativeBetween NameBehindMark AfterPreposition IsSingleBesidePlural en:NameBeforeCopula NameBefore ChunkEnd NameAfter .ctor");
        reached(typeof(Facts.Factuality.StandingReader), "fr:IsRestricted Report IsSaidIn IsHypothetical CarriesTense IsBare IsUnder IsSetOff IsScheduled Determine Govern TakesUp Attributes IsSaid IsNegated Mood Tense HasNegativeWord en:IsHearsay Assess Climb Rules Read Begin .ctor");
        reached(typeof(Facts.Fillers.DiscussedOrganization), "At .ctor");
        reached(typeof(Facts.FactDraft), "get_Merged Merge CountOf Same Of Has Add .ctor");
        reached(typeof(Facts.Circumstances.EventContext), "Holds IsSite IsBeginning Narrowest IsSudden IsOfFormerFigure IsQuoted Places Nearby Reaches AttachPlace AttachIntermediary AmountOf IsPlaceless Attach First StartOf EndOf Begin .ctor");
        reached(typeof(Facts.Frames.MatchedExpression), ".ctor");
        reached(typeof(Facts.Frames.FrameMatcher), "IsPrenominal en:SharedIn fr:HasInfinitive fr:IsNearFuture en:HasPossessor AddTopic PricedBy PairRelatives en:NamesItsBody en:OwnerOf en:HasDeterminer IsAlone HoldsOneOfPair NamesBody IsAnaphor Governor IsArticle AgreesWithSeveral IsPublicOffice IsRanked IsOfSeveral fr:LacksOffice Infinitive IsDefinite OwnRange Lacks AddAgreeing fr:LacksOblique LabelsSelf IsDeniedBy LacksVerb IsAbove IsItsOwnOwner TrimCompanions IsSeveral IsIndefinite fr:IsRespective Holds TrimBefore IsDistinctive ParticleObject Companionable IsBelow IsOnDayToCome IsForeignParticle IsLoose EndsLike Crosses SentenceHas AreTogether IsComing Add TrimVenue AnySeveral AnyIndefinite SubjectAbove fr:StandsBehindNoun Participle Beside HasAnyNear WordsOfSums TriggerRange HasDistributor Distribute LacksDistinctive CountEntities LateRefusal OpensAsNoun RequiresTwo AddSumReached Alone NameThoseRepresented NameThoseBehindColon Distinct HoldsArticleAlone TrimOthers TrimTrigger CountDistinct HoldsCompanion Refusal fr:LacksComplement Near IsOfficeWithin en:HasPronounSubject Hold LacksRequired Guess Supplement Complete GuessMissing en:IrregularPast fr:StandsForOnlyVerb Held Bind Widened Fill LackOfVoice IsRecentPast fr:ParticipleBehindName LackOfWords IsPresentParticiple ReadOpeningParticiple OpeningParticiple Try fr:MistaggedBehindClitic en:MistaggedBehindName MistaggedVerb Match Begin .ctor");
        reached(typeof(Facts.FactArgument), ".ctor");
        reached(typeof(Facts.Clauses.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite fr:ReadAfter fr:After OpensTime en:OfNoun ReadAround Around IsModifier .ctor");
        reached(typeof(Facts.Clauses.SurfaceSubjects), "PairOpensBefore fr:Behind After MatchingComma VerbJoinedTo Left AppositionBefore EndsInSpeaker en:ClosingSpeaker .ctor");
        reached(typeof(Facts.Clauses.ClauseReader), "OfNoun fr:WholeOfShare en:Adjective Preceding en:VerbAbove en:Possessor Speaks fr:BehindTime IsSetOff OpensRelative NamesBehindComma fr:IsListed OpensClause HasRelativeObject IsInsertedSpeech fr:HasColonBetween IsTemporal en:SubjectOfAuxiliary IsObjectRelative en:Opens IsDativeClitic TakeSecondSubject fr:OneNamed OfficeBefore NamedBefore UndergoesAbove DescribedBefore OpensItsClause IsLooseConjunct en:HasFunction en:TemporalApposition en:Accused IsGerundOf IsBehindGerund IsGerund Disagree fr:IsTakenForFinite en:IsApposedParticiple fr:HasParticipleAuxiliary en:BearerOf Agreeing en:HasNameAsObject en:HasAgent en:AddPredicate HasCopula fr:FollowsEquative AddNearestAgreeing IsPurposeBehindName HasRelativeSubject fr:OpensPhrase Announced fr:FollowsRelativeObject DirectAntecedent fr:AddPredicateBehindTime Subordinate Predicative ImpliedSubject Stressed en:TemporalSubject en:NameRightBefore Introduced en:Predicated AddGoverningSelf Inserted AddClauseSubject AddAround AddDependentSelves Selves AddSum AddWholes AddShared AddNestedInNoun Noun IsInfinitive get_Suggested fr:OneOfThose FirstNumeral BodyBeside NounComplements en:OpensAsPast HasSubjectClitic AddPurpose fr:OpensAsParticiple FirstOfNumber fr:GoesOn fr:DisplacedObject OpensQuotation Inverted Subject OutsideRelative BodyOf Possessed NamedOfficer fr:HasInfiniteAuxiliary SubjectClitic PairOpensAt NameBehind RelativeObject Closing en:EndsInSpeaker FollowsQuote TakeOblique Oblique Antecedent IsRelative Spelled IsReflexive TakeObject en:Acquainted AddGovernors AddPossessors AddJoinedSubject Interrupted en:AddSiteOfSubject States Quantifies Voices OpeningComma InsertedSpeaker IsSaying fr:PastApposition fr:AddPredicateBehindName fr:FollowsReflexive AddNested en:AddIndirectObject FollowsMark IsQuantified CaseName TakeSubject IsPastParticiple IsHeadlinePassive ReadDependent ReadDependents en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor");
        reached(typeof(Facts.Fillers.FillerResolver), "en:Fraction en:Count en:IsOfNameBefore IsOfWhoIsNamed IsBareTitle en:IsBody AddListedBefore IsCoordinated NameCalled Amount Settlement OpensAsPlural AddListed Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Text Collect NamesOfCounted Resolve en:NamesBehindPlural IsActor Release Phrase Apposed Described IsActorNoun MentionBeside OneOf MentionOf Entity One en:HeadOfChunk SetApart .ctor");
        reached(typeof(Facts.Clauses.PhraseExtent), "BehindSum IsSum IsQuoteOrHyphen Kept Keep Of en:Acquaintance .ctor");
        reached(typeof(Facts.Fillers.DocumentFillers), "Amount Time Text Rent Entity Words .ctor");
        reached(typeof(Facts.FactKind), "Takes Role get_Ordered");
        reached(typeof(Facts.Frames.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor");
        reached(typeof(Facts.Frames.MatchWorkspace), ".ctor");
        reached(typeof(Facts.Speech.Attribution), ".ctor");
        reached(typeof(Facts.Filler), ".ctor");
        reached(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize");
        reached(typeof(Languages.French.FrenchVerbForms), "fr:Respelled fr:Ends fr:Infinitives");
        reached(typeof(Facts.Clauses.Complement), ".ctor");
        reached(typeof(Facts.Clauses.Clause), "Begin Add .ctor");
        reached(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives");
        reached(typeof(Facts.Clauses.AnnotatedSentence), "Has get_HasNames IsOrganization OpensConjunct get_Times get_Amounts HeadOf MayHaveAny MayHave get_Reference IsNominal get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt Unmapped Cover IsLower .ctor Of");
        reached(typeof(Facts.Speech.AttributionReader), "en:HasContentAfter Titled IsWithin IsParenthetic IsImpersonal fr:IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor");
        reached(typeof(Facts.Speech.SentenceReading), ".ctor");
        reached(typeof(Facts.Frames.WordGlance), "MayHold Of Add");
        reached(typeof(Facts.Frames.FrameNotation), "Default SetOption Behind Types Bind IsWord Units");
        reached(typeof(Facts.Frames.RoleBinding), ".ctor");
        reached(typeof(Facts.Frames.LexicalUnit), ".ctor");
        reached(typeof(Facts.Frames.DeclaredLine), "Units");
        reached(typeof(Facts.Frames.FrameIndex), "Keep Place Read Entry Find");
        reached(typeof(Facts.Clauses.WordMap), "get_Item");
        reached(typeof(Facts.Frames.WordSignature), "Of");
        reached(typeof(Quantities.DocumentQuantities), "Outside");
    }
}
