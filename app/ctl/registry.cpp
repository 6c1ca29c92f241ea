#include "app/ctl/registry.h"

#include "app/ctl/commands/agreementaccept.h"
#include "app/ctl/commands/agreementapprove.h"
#include "app/ctl/commands/agreementcancel.h"
#include "app/ctl/commands/agreementcreate.h"
#include "app/ctl/commands/agreementrefuse.h"
#include "app/ctl/commands/agreementrenegotiate.h"
#include "app/ctl/commands/agreementreschedule.h"
#include "app/ctl/commands/agreementshow.h"
#include "app/ctl/commands/agreementterms.h"
#include "app/ctl/commands/autonomy.h"
#include "app/ctl/commands/baton.h"
#include "app/ctl/commands/boletodecode.h"
#include "app/ctl/commands/boletoencode.h"
#include "app/ctl/commands/boletoslip.h"
#include "app/ctl/commands/cadencecheck.h"
#include "app/ctl/commands/cadencepublish.h"
#include "app/ctl/commands/cadencereplay.h"
#include "app/ctl/commands/cadencesimulate.h"
#include "app/ctl/commands/calendaradd.h"
#include "app/ctl/commands/calendarbusinessdays.h"
#include "app/ctl/commands/casepacket.h"
#include "app/ctl/commands/charges.h"
#include "app/ctl/commands/closing.h"
#include "app/ctl/commands/cnabremit.h"
#include "app/ctl/commands/cnabshow.h"
#include "app/ctl/commands/contactcheck.h"
#include "app/ctl/commands/contactconsent.h"
#include "app/ctl/commands/contactexclusions.h"
#include "app/ctl/commands/contactoverride.h"
#include "app/ctl/commands/creditorcharges.h"
#include "app/ctl/commands/creditorlimits.h"
#include "app/ctl/commands/debtorfind.h"
#include "app/ctl/commands/debtorshow.h"
#include "app/ctl/commands/demo.h"
#include "app/ctl/commands/documentcheck.h"
#include "app/ctl/commands/emailshow.h"
#include "app/ctl/commands/enginetick.h"
#include "app/ctl/commands/importdebts.h"
#include "app/ctl/commands/importexclusions.h"
#include "app/ctl/commands/importmessage.h"
#include "app/ctl/commands/importpayments.h"
#include "app/ctl/commands/importpeople.h"
#include "app/ctl/commands/inboxreview.h"
#include "app/ctl/commands/init.h"
#include "app/ctl/commands/insight.h"
#include "app/ctl/commands/machine.h"
#include "app/ctl/commands/messagesend.h"
#include "app/ctl/commands/metrics.h"
#include "app/ctl/commands/offers.h"
#include "app/ctl/commands/ofxshow.h"
#include "app/ctl/commands/payeeconfirm.h"
#include "app/ctl/commands/payeelist.h"
#include "app/ctl/commands/payeepropose.h"
#include "app/ctl/commands/payeeretire.h"
#include "app/ctl/commands/paymentcancel.h"
#include "app/ctl/commands/paymentmatch.h"
#include "app/ctl/commands/paymentmove.h"
#include "app/ctl/commands/paymentrefund.h"
#include "app/ctl/commands/paymentrequest.h"
#include "app/ctl/commands/phonecheck.h"
#include "app/ctl/commands/pixdecode.h"
#include "app/ctl/commands/pixencode.h"
#include "app/ctl/commands/plan.h"
#include "app/ctl/commands/policycheck.h"
#include "app/ctl/commands/policydiff.h"
#include "app/ctl/commands/policypublish.h"
#include "app/ctl/commands/policyshow.h"
#include "app/ctl/commands/policyversions.h"
#include "app/ctl/commands/queueclose.h"
#include "app/ctl/commands/queuelist.h"
#include "app/ctl/commands/queuenext.h"
#include "app/ctl/commands/queuerelease.h"
#include "app/ctl/commands/queuesnooze.h"
#include "app/ctl/commands/rolegive.h"
#include "app/ctl/commands/searchtext.h"
#include "app/ctl/commands/settle.h"
#include "app/ctl/commands/skills.h"
#include "app/ctl/commands/smscount.h"
#include "app/ctl/commands/templatecheck.h"
#include "app/ctl/commands/timelineshow.h"
#include "app/ctl/commands/transferclose.h"
#include "app/ctl/commands/transfercommission.h"
#include "app/ctl/commands/transferlist.h"
#include "app/ctl/commands/transferpreview.h"
#include "app/ctl/commands/transfershow.h"
#include "app/ctl/commands/understand.h"
#include "app/ctl/commands/wordingcheck.h"

namespace trato::ctl {

namespace {

template <class... Commands>
std::vector<std::unique_ptr<Command>> make()
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    return commands;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    return make<
        // Calculators
        PlanCommand, ChargesCommand, DocumentCheckCommand, PhoneCheckCommand, CalendarBusinessDaysCommand,
        CalendarAddCommand, EmailShowCommand, SmsCountCommand, PixDecodeCommand, PixEncodeCommand, BoletoDecodeCommand,
        BoletoEncodeCommand, CnabShowCommand, OfxShowCommand, SettleCommand, UnderstandCommand, WordingCheckCommand,
        TemplateCheckCommand,
        // What is learned
        InsightUpdateCommand, InsightShowCommand, InsightTrainCommand, InsightModelCommand, InsightScoreCommand,
        InsightFlagsCommand, MetricsCommand,
        // The desk
        InitCommand, DemoCommand, ImportDebtsCommand, ImportPeopleCommand, ImportExclusionsCommand,
        ImportMessageCommand, ImportPaymentsCommand, ClosingCommand, EngineTickCommand, DebtorFindCommand,
        DebtorShowCommand, TimelineCommand, SearchCommand, QueueListCommand, QueueNextCommand, QueueReleaseCommand,
        QueueSnoozeCommand, QueueCloseCommand, ContactCheckCommand, ContactOverrideCommand, ContactConsentCommand,
        ContactExclusionsCommand, MachineStopsCommand, MachineStopCommand, MachineResumeCommand, AutonomyListCommand,
        AutonomySetCommand, AutonomyLimitCommand, BatonShowCommand, BatonTakeCommand, BatonReleaseCommand,
        MessageSendCommand, OffersCommand, AgreementCreateCommand, AgreementShowCommand, AgreementCancelCommand,
        AgreementApproveCommand, AgreementAcceptCommand, AgreementRefuseCommand, AgreementRenegotiateCommand,
        AgreementRescheduleCommand, AgreementTermsCommand, PaymentRequestCommand, PaymentRefundCommand,
        PayeeListCommand, PayeeProposeCommand, PayeeConfirmCommand, PayeeRetireCommand, CasePacketCommand,
        SkillGiveCommand, SkillWithdrawCommand, SkillListCommand, RoleGiveCommand, CadenceCheckCommand,
        CadencePublishCommand, CadenceReplayCommand, CadenceSimulateCommand, CreditorChargesCommand,
        CreditorLimitsCommand, BoletoSlipCommand, CnabRemitCommand, PaymentCancelCommand, PaymentMoveCommand,
        PolicyCheckCommand, PolicyPublishCommand, PolicyShowCommand, PolicyVersionsCommand, PolicyDiffCommand,
        PaymentMatchCommand, TransferPreviewCommand, TransferCloseCommand, TransferListCommand, TransferShowCommand,
        TransferCommissionCommand, InboxListCommand, InboxShowCommand, InboxRetryCommand, InboxDropCommand>();
}

} // namespace trato::ctl
