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
        reached(typeof(Quantities.Times.Timex), "AppendPartOfYear AppendYear AppendDate Format TypeOf");
        reached(typeof(Quantities.Times.TimeExpressions), "Write Anchor");
        reached(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve");
        reached(typeof(Quantities.Times.TimeAnchor), "en:get_Now Resolve Next .ctor");
        reached(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay .ctor");
        reached(typeof(Quantities.Times.ClauseGrammar), ".ctor");
        reached(typeof(Quantities.AmountsAndNumbers), ".ctor");
        reached(typeof(Text.EquatableArrays), "ToEquatableArray");
        reached(typeof(Text.TextRange), "Overlaps get_Length Of");
        reached(typeof(Quantities.MoneyExpression), ".ctor");
        reached(typeof(Quantities.NumberExpression), ".ctor");
        reached(typeof(Quantities.QuantityExpressions), "Money Normalize Number Of");
        reached(typeof(Quantities.UnitNoun), "TryRead");
        reached(typeof(Quantities.Money.CurrencyResolver), "Resolve .ctor en:IsDollarLike");
        reached(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry");
        reached(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore");
        reached(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums en:IsTopic ReadBounds SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor");
        reached(typeof(Quantities.QuantityReader), "Join");
        reached(typeof(Quantities.Times.Period), "en:.ctor");
        reached(typeof(Quantities.Times.FoldedText), "fr:Matches IsWordCharacter");
        reached(typeof(Languages.English.EnglishTimeRules), "en:Beside en:IsName en:IsCount en:IsVerb en:Plain");
        reached(typeof(Quantities.Times.TimeMatcher), "fr:Better");
        reached(typeof(Quantities.Times.NameFilter), "Links IsMeasured InDigitChain");
        reached(typeof(Languages.French.FrenchTimeRules), "fr:IsCount");
        reached(typeof(Quantities.Times.NumericForms), "en:IsWord en:IsDayAndMonth");
        reached(typeof(Quantities.Times.Length), "en:Of .ctor");
        reached(typeof(Quantities.Times.TimeBuild), "Edge Month en:Lasting en:DayOf en:Day");
        reached(typeof(Quantities.Times.TimeMatch), "Speaks Has Followed en:Number en:Token");
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(Reached reached)
    {
        reached(typeof(Mentions.Coreference.ReferenceCollector), "Decided fr:HasNoun IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor");
        reached(typeof(Mentions.PhraseReference), ".ctor");
        reached(typeof(Mentions.Coreference.AntecedentScore), "en:IsWithin fr:IsInsidePhrase IsActedOnBy OfThing fr:IsCalled TypeFit IsCorporate OwnerAgreement IsAsker IsWhoseNoun IsNamedAfter IsSource IsAnimate IsItself OfNominal Salience OfPronoun");
        reached(typeof(Mentions.Coreference.ReferentGroups), "fr:AreAlike AreMembers ClassOf IsOf");
        reached(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive");
        reached(typeof(Languages.English.EnglishCoreference), "en:IsExpletive");
        reached(typeof(Grammar.Morphology), "en:Reads en:Has");
        reached(typeof(Mentions.Coreference.GivenNameGenders), "Compare Contains Load Of");
        reached(typeof(Mentions.Coreference.CoreferenceReader), "fr:IsAgent IsCompany IsSpouse ModifiedByTree Modified IsPassive Suits IntroduceTogether Consider IsPossessed fr:IsBetweenCommas FamilyOf BestForPronoun IsStress TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OneOfTwo OpensParagraph GroupLoosely NoteSpeaker DescribeBecoming DescribeByVerb Group Describe NameBeforeComma Join IsOrganizationOf Settle fr:BehindComplement NameBehind JoinApposition JoinTitles List IsAgencyOfDateline Introduce Index NamedReferent ReadSentence .ctor Resolve Read");
        reached(typeof(Mentions.Coreference.NameTraits), "fr:IsUnheardOf PersonGender IsPlural fr:ArticleGender FollowsPluralArticle en:IsUnknownSurname HeadOf .ctor");
        reached(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor");
        reached(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor");
        reached(typeof(Mentions.Coreference.MarkableReader), "IsSomebody IsPersonal ReadPronoun IsNominalised en:IsBodyOfOffice OwnerOf GenderOf EndOf HyphenCompound IsParticipleNoun Nominal IsFormOfAddress OriginOf IsInhabitant ReadWord ClassOf IsInRelative ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor");
        reached(typeof(Grammar.Dependents), "GetEnumerator .ctor");
        reached(typeof(Grammar.Sentence), "Child Children get_Item");
        reached(typeof(Mentions.Coreference.Markable), ".ctor");
        reached(typeof(Mentions.TitleMention), ".ctor");
        reached(typeof(Mentions.TitleReader), "en:ReadHeadLastAfter en:IsPossessive IsOpener Add en:IsTitleModifier ReadAfter Form en:ReadHeadLastBefore fr:ReadHeadFirstAfter IsTitleNoun fr:IsBarrier fr:ReadHeadFirstBefore Is Has ReadBefore ReadSentence .ctor Read");
        reached(typeof(Mentions.DocumentEntities), ".ctor");
        reached(typeof(Mentions.DocumentEntity), ".ctor");
        reached(typeof(Mentions.Mention), ".ctor");
        reached(typeof(Mentions.NameForm), "en:Join get_Entity .ctor");
        reached(typeof(Mentions.NameLinker), "Head Build JoinBracketed JoinAcronyms JoinHyphenated JoinAddressed en:IsSurnameOfNobody en:IsOfBranch en:IsNamedByNoun en:IsOtherGender en:IsClub en:IsProject EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link");
        reached(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read");
        reached(typeof(Mentions.FoundName), ".ctor");
        reached(typeof(Mentions.FirmEvidence), "en:HasChief IsPlaces en:IsTeam en:IsOwner IsFirm fr:IsArticle IsHeld Enterprise Tail Of .ctor");
        reached(typeof(Mentions.NameHash), "en:FoldOther Finish");
        reached(typeof(Mentions.InstitutionReader), "fr:Seat fr:IsComplement fr:SkipAdjectives fr:IsNamePart fr:Complement Read .ctor");
        reached(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown en:EndsInPlaceHead en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead fr:AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read");
        reached(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At");
        reached(typeof(Mentions.NameEvidence), "Settle Add .ctor");
        reached(typeof(Mentions.Spans.SpanList), "fr:Put Covering en:Covers");
        reached(typeof(Mentions.NameDescriptions), "IsMembership KindOf IsOne Named IsBorn IsMember IsAddressed IsOfficer IsRiverside IsSite IsLocal IsPolity After Add Before fr:IsOwnersBody AddOwn fr:IsAmongFirms AddTo fr:IsNamedFirm");
        reached(typeof(Mentions.Spans.HeadlineSpans), "Trim IsTitleCase");
        reached(typeof(Mentions.Spans.TownSpans), "en:IsTown Part Correct");
        reached(typeof(Mentions.TitleGrammar), "IsLink");
        reached(typeof(Mentions.DatelinePlaces), "Settle");
        reached(typeof(Mentions.Spans.Nameless), "IsModifier IsCommonAcronym IsTitleAlone IsFormOfAddressAlone IsAilment IsAdherent IsUnnamed IsNameless .ctor");
        reached(typeof(Mentions.Spans.FormerPrefix), "IsAt");
        reached(typeof(Mentions.Spans.SpanBounds), "ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Of .ctor");
        reached(typeof(Mentions.Spans.SpanTrimmer), "en:IsShortRank IsRank IsOfficeAcronym IsFormOfAddress IsCount TrimRanks CutAtStop TrimStart TrimEnd Trim .ctor");
        reached(typeof(Mentions.Spans.PartedNames), "en:PartOffices en:PartDescribed PartAtVerbs en:PartOwners Part .ctor");
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
        reached(typeof(Facts.Happenings.HappeningMerger), "fr:Equivalent fr:IsHeadlineOf fr:Absorb Matches CountCommon CountShared SwapsParties IsSame IsWording AddKeys Merge");
        reached(typeof(Facts.Happenings.HappeningKey), "Equals GetHashCode .ctor");
        reached(typeof(Facts.Circumstances.JourneyPurposes), "Add");
        reached(typeof(Facts.Circumstances.NamedPlaces), "Apply");
        reached(typeof(Facts.Circumstances.MovementOrigins), "Add");
        reached(typeof(Facts.Circumstances.PlacesTakenUp), "Where SaysThere Add");
        reached(typeof(Facts.Circumstances.LooseCircumstances), "fr:Takes Closest IsModifier HangPlaces IsTaken HangTimes Hang .ctor Add");
        reached(typeof(Facts.Factuality.DenialEffects), "Deny Apply");
        reached(typeof(Facts.FactReader), "fr:Overlaps fr:AddPlaces fr:Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOf TellApart RemoveOffices InSentenceOrder CompleteOwnership Incidental fr:Contradicts RemoveParts Lemmas Has Topic IsBoilerplate Read");
        reached(typeof(Facts.Speech.SpokenAudiences), "en:Listener Add");
        reached(typeof(Facts.Speech.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join");
        reached(typeof(Facts.Speech.SpeechReader), "AddOwnDenials Inherit IsContent HasContent Performs IsAttribution Says fr:RangeOf fr:GivesWords fr:IsOwn AddAttributed Extend EndBefore FirstWithQuote AddQuote ByQuotingWord AddQuotes Settle .ctor");
        reached(typeof(Facts.Speech.QuoterReader), "fr:Clitic fr:IsImpersonal fr:Subject get_Item en:HasAny Take HasAll IsQuoter QuotationAt IsEmbedded SentenceAt WordCount Assign Read .ctor");
        reached(typeof(Facts.Speech.Quoter), ".ctor");
        reached(typeof(Facts.Speech.QuotedNames), "IsMark IsName Without");
        reached(typeof(Facts.Speech.Quotation), ".ctor Defines Find");
        reached(typeof(Facts.Sums.SumChoice), "Apply");
        reached(typeof(Facts.Sums.CostChoice), "Apply");
        reached(typeof(Facts.Sums.LeftoverAmounts), "fr:Thing Add");
        reached(typeof(Facts.Sums.FormerFigures), "AddPrices Add");
        reached(typeof(Facts.Relations.InstitutionPlaces), "fr:Resident en:End Before en:Behind en:IsOrganizationNoun PlaceAt .ctor Add");
        reached(typeof(Facts.Sums.PurchasePrices), "Add");
        reached(typeof(Facts.Happenings.ResumedDeals), "Move");
        reached(typeof(Facts.Sums.ApposedSums), "Add");
        reached(typeof(Facts.Relations.LocationFacts), "en:Named IsRegion LiesIn Add en:AddSited en:AddBased");
        reached(typeof(Facts.Posts.BodiesTakenUp), "Name");
        reached(typeof(Facts.Posts.UnnamedBodies), "en:IsSame Name en:IsNamed .ctor en:Told en:Title en:Officer en:IsOffice");
        reached(typeof(Facts.Posts.OfficeJoiner), "fr:IsDeputy fr:NameBodies NamePredecessors Joins Join en:NameEmployers .ctor");
        reached(typeof(Facts.Posts.ComingOffices), "Apply");
        reached(typeof(Facts.Posts.ListedOffices), "IsOfFirst Apply en:IsOfAnother");
        reached(typeof(Facts.Posts.TitleJoiner), "Join");
        reached(typeof(Facts.Happenings.NamedTogether), "Resolve .ctor");
        reached(typeof(Facts.Fillers.MentionOrder), ".ctor");
        reached(typeof(Facts.Happenings.RespectiveFacts), "fr:Add");
        reached(typeof(Facts.Sums.SharedResults), "Complete");
        reached(typeof(Facts.Happenings.CoInvestors), "Add");
        reached(typeof(Facts.Sums.GappedSums), "Add");
        reached(typeof(Facts.Relations.ApposedRelations), "fr:AddSeveral Possessor Genitive Read IsExcluded InLaw Add");
        reached(typeof(Facts.Relations.AffiliationFacts), "MayBeParty IsCamp Add");
        reached(typeof(Facts.Relations.SurvivingRelatives), "en:AddCompanion en:Add");
        reached(typeof(Facts.DraftsBySentence), ".ctor");
        reached(typeof(Facts.Frames.WordFilter), "MayHold Add .ctor");
        reached(typeof(Facts.Relations.LifeDates), "AddListed Add");
        reached(typeof(Facts.Posts.TitleFacts), "IsPatron Trim en:Described Fact BelongsToName Noun Add");
        reached(typeof(Facts.Relations.CompoundParticiples), "en:Add");
        reached(typeof(Facts.Fillers.UnfitFillers), "fr:IsUnfit Drop");
        reached(typeof(Documents.EvidenceLocator), "Locate SentenceAt .ctor");
        reached(typeof(Facts.Frames.Kinds.OwnershipReading), "en:SharedIn Refuse Complete");
        reached(typeof(Facts.Frames.Kinds.ResultReading), "en:Settle");
        reached(typeof(Facts.Frames.Kinds.CostReading), "fr:PricedBy fr:Refuse");
        reached(typeof(Facts.Frames.Kinds.FigureReading), "AddSumReached Complete");
        reached(typeof(Facts.Frames.Kinds.BargainReading), "en:IsAlone en:Refuse .ctor");
        reached(typeof(Facts.Frames.Kinds.CompetitionReading), "Settle CompleteByTopic .ctor");
        reached(typeof(Facts.Frames.Kinds.AppointmentReading), "fr:LacksOffice fr:Complete");
        reached(typeof(Grammar.Sentence), "fr:get_Root");
        reached(typeof(Facts.Frames.Kinds.StaffChangeReading), "CompleteByTopic");
        reached(typeof(Facts.Factuality.Standing), "en:Deny Report Rank Limit");
        reached(typeof(Facts.Posts.OfficeReader), "en:IsPublic Title At Complete Begin .ctor");
        reached(typeof(Facts.Frames.Kinds.OfficeChangeReading), "Complete");
        reached(typeof(Facts.Fillers.AcceptedKinds), "IsPlural Accepts");
        reached(typeof(Facts.Frames.Kinds.PositionReading), "en:NamesItsBody en:IsOutsideTopic NamesBody IsAnaphor IsRanked RefuseFilled IsOfSeveral Settle fr:IsWithin Accepts CompleteByTopic Complete MayBeOfTopic");
        reached(typeof(Facts.Factuality.StandingReader), "fr:IsSaidIn fr:IsAlleged IsSetOff IsHypothetical CarriesTense IsBare en:Report IsUnder TakesUp IsScheduled Determine Govern Attributes Mood Tense IsSaid IsNegated HasNegativeWord Assess Climb Rules Read en:IsHearsay Begin .ctor");
        reached(typeof(Text.TextRange), "Equals Contains");
        reached(typeof(Facts.Fillers.DiscussedOrganization), "At .ctor");
        reached(typeof(Facts.Frames.FrameMatch), "en:Part IsArticle en:HasComplement BelongsToItself Holds OtherTopic Alone Distinct Held Begin .ctor");
        reached(typeof(Facts.Clauses.SurfaceReader), "en:PastBareTitle EndOfName IsCourtesy PastCourtesies NameBehindMark HasInnerActor HasDativeBetween AfterPreposition en:NameBeforeCopula NameBefore IsSingleBesidePlural ChunkEnd NameAfter .ctor");
        reached(typeof(Facts.Circumstances.EventContext), "en:Preposition fr:Holds fr:IsSite IsBeginning Narrowest IsOfFormerFigure IsQuoted AmountOf Places Nearby AttachPlace Reaches AttachIntermediary Attach First StartOf EndOf Begin .ctor");
        reached(typeof(Facts.Frames.Kinds.KindsToldTogether), "Tells IsAnnounced");
        reached(typeof(Facts.Frames.MatchedExpression), ".ctor");
        reached(typeof(Facts.FactDraft), "get_Merged fr:Merge Same Of Has Add .ctor");
        reached(typeof(Facts.FactArgument), ".ctor");
        reached(typeof(Facts.Frames.FrameMatcher), "fr:HoldsOneOfPair IsPrenominal AgreesWithSeveral AddAgreeing IsDefinite fr:IsNearFuture fr:Infinitive en:AddTopic Lacks OwnRange Governor IsDeniedBy LabelsSelf IsAbove en:LacksVerb fr:IsRespective TrimCompanions IsSeveral IsIndefinite fr:LacksOblique SentenceHas IsDistinctive ParticleObject Companionable IsBelow TrimBefore IsForeignParticle Crosses IsLoose Add fr:StandsBehindNoun IsComing SubjectAbove TrimVenue Participle AnySeveral Beside AnyIndefinite HasAnyNear WordsOfSums TriggerRange HasDistributor Distribute LacksDistinctive EndsLike OpensAsNoun CountEntities LateRefusal RequiresTwo NameThoseRepresented NameThoseBehindColon HoldsArticleAlone en:IrregularPast TrimOthers TrimTrigger HoldsCompanion Refusal fr:LacksComplement CountDistinct Near HasPronounSubject Supplement Complete Guess LacksRequired Hold GuessMissing IsRecentPast Bind Widened Fill LackOfVoice fr:StandsForOnlyVerb LackOfWords fr:ParticipleBehindName IsPresentParticiple ReadOpeningParticiple Try OpeningParticiple fr:MistaggedBehindClitic MistaggedVerb Match Begin en:MistaggedBehindName .ctor");
        reached(typeof(Facts.Clauses.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite en:OfNoun OpensTime IsModifier fr:ReadAfter fr:After ReadAround Around .ctor");
        reached(typeof(Facts.Clauses.ClauseReader), "en:Accused fr:Speaks fr:IsTemporal OfNoun fr:OneNamed Preceding IsSetOff OpensItsClause NamesBehindComma IsInsertedSpeech en:TemporalApposition Predicative en:Adjective IsGerundOf IsLooseConjunct IsObjectRelative IsDativeClitic OfficeBefore TakeSecondSubject NamedBefore DescribedBefore en:Disagree en:HasNameAsObject fr:HasColonBetween fr:UndergoesAbove fr:IsBehindGerund fr:IsGerund Agreeing fr:IsTakenForFinite fr:OpensClause en:HasFunction en:AddPredicate fr:FollowsEquative AddNearestAgreeing IsPurposeBehindName fr:AddPredicateBehindTime en:BearerOf HasRelativeSubject HasCopula AddPurpose fr:FollowsRelativeObject Subordinate ImpliedSubject Announced DirectAntecedent en:Predicated Stressed Introduced en:NameRightBefore en:TemporalSubject IsInfinitive Inserted AddClauseSubject AddAround en:HasAgent fr:OneOfThose AddGoverningSelf AddDependentSelves Selves AddSum AddWholes AddShared AddNestedInNoun Noun get_Suggested BodyBeside NounComplements FirstNumeral en:FirstOfNumber Subject en:OpensAsPast fr:OpensPhrase PairOpensAt OutsideRelative fr:DisplacedObject Possessed fr:GoesOn BodyOf NamedOfficer HasSubjectClitic RelativeObject SubjectClitic en:EndsInSpeaker OpensQuotation Inverted FollowsQuote IsRelative Antecedent IsHeadlinePassive Voices fr:NameBehind fr:Closing AddGovernors AddPossessors AddJoinedSubject Interrupted en:Acquainted fr:OpensAsParticiple en:AddSiteOfSubject IsPastParticiple IsSaying Spelled OpeningComma States InsertedSpeaker fr:PastApposition Quantifies FollowsMark fr:AddPredicateBehindName en:AddIndirectObject IsReflexive AddNested TakeObject fr:FollowsReflexive TakeSubject IsQuantified CaseName Oblique TakeOblique ReadDependent ReadDependents en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor");
        reached(typeof(Facts.Fillers.FillerResolver), "en:Fraction en:Count NameCalled fr:IsBareTitle en:IsOfNameBefore Settlement AddListed OpensAsPlural IsCoordinated Amount Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted Resolve Text en:NamesBehindPlural Phrase Apposed Release Described IsActor IsActorNoun MentionBeside OneOf MentionOf Entity One en:HeadOfChunk SetApart .ctor");
        reached(typeof(Facts.Fillers.DocumentFillers), "Amount Time Rent Text Entity Words .ctor");
        reached(typeof(Facts.FactKind), "Takes Role get_Ordered");
        reached(typeof(Facts.Clauses.PhraseExtent), "BehindSum IsSum IsQuoteOrHyphen en:Acquaintance Kept Keep Of .ctor");
        reached(typeof(Facts.Frames.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor");
        reached(typeof(Facts.Frames.MatchWorkspace), ".ctor");
        reached(typeof(Facts.Clauses.SurfaceSubjects), "en:PairOpensBefore fr:After VerbJoinedTo Left MatchingComma IsSaidByUs EndsInSpeaker fr:AppositionBefore en:ClosingSpeaker .ctor");
        reached(typeof(Facts.Speech.Attribution), ".ctor");
        reached(typeof(Facts.Filler), ".ctor");
        reached(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives");
        reached(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize");
        reached(typeof(Facts.Clauses.Complement), ".ctor");
        reached(typeof(Facts.Clauses.Clause), "Begin Add .ctor");
        reached(typeof(Languages.French.FrenchVerbForms), "fr:Respelled fr:Ends fr:Infinitives");
        reached(typeof(Facts.Speech.AttributionReader), "fr:IsMessage fr:Messages fr:Titled IsWithin en:HasContentAfter IsParenthetic IsImpersonal fr:IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor");
        reached(typeof(Facts.Clauses.AnnotatedSentence), "Has get_HasNames OpensConjunct HeadOf get_Amounts get_Times MayHaveAny MayHave get_Reference IsNominal get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt Unmapped Cover IsLower .ctor Of");
        reached(typeof(Facts.Speech.SentenceReading), ".ctor");
        reached(typeof(Facts.Frames.WordGlance), "MayHold Of Add");
        reached(typeof(Facts.Frames.Kinds.KindReadings), "Of");
        reached(typeof(Facts.Frames.RoleBinding), ".ctor");
        reached(typeof(Facts.Frames.FrameNotation), "SetOption Default Behind Types Bind IsWord Units");
        reached(typeof(Facts.Frames.LexicalUnit), ".ctor");
        reached(typeof(Facts.Frames.DeclaredLine), "Units");
        reached(typeof(Facts.Frames.FrameIndex), "Keep Place Read Entry Find");
        reached(typeof(Facts.Clauses.WordMap), "get_Item");
        reached(typeof(Facts.Frames.WordSignature), "Of");
        reached(typeof(Quantities.DocumentQuantities), "Outside");
    }
}
