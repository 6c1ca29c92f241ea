#pragma once

#include "negotiation/agreements.h"
#include "payments/proofs/proofs.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QListWidget;

namespace trato::ui {

class Button;
class Disclosure;
class Label;
class ProofSheet;
struct ProofTarget;

/// The receipts of the open case: what each claims and whether its payment is there; another one is attached here.
class ProofList final : public QWidget {
    Q_OBJECT

public:
    explicit ProofList(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    /// Hidden, and nothing is kept of the case before, unless amounts may be shown.
    void showCase(const OpenCase& openCase);
    void setAgreement(const std::optional<negotiation::Agreement>& agreement);
    void refresh();
    void attach();
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] ProofSheet* sheet() const;

Q_SIGNALS:
    void loaded();

private:
    struct Shown {
        payments::Proof proof;
        std::vector<payments::ProofTwin> twins;
    };
    static Result<std::vector<Shown>> load(storage::Database& database, const Clock& clock, DebtorId debtor);
    void take(std::vector<Shown> proofs);
    [[nodiscard]] QString linesOf(const Shown& shown) const;
    [[nodiscard]] std::vector<ProofTarget> targets() const;
    void withdraw();

    DeskContext m_context;
    OpenCase m_case;
    std::optional<negotiation::Agreement> m_agreement;
    std::vector<Shown> m_proofs;
    Job m_reading;
    QListWidget* m_list;
    Button* m_attach;
    Button* m_withdraw;
    Label* m_notice;
    Disclosure* m_part;
    QPointer<ProofSheet> m_sheet;
};

} // namespace trato::ui
