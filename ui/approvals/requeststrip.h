#pragma once

#include "approvals/request.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/widgets/banner.h"

#include <QPointer>
#include <QSet>

#include <optional>

namespace trato::ui {

class Button;
class RequestSheet;

/// Over a case: what was asked for and how it stands, answered without leaving the case. Hidden when there is nothing,
/// and in a care case.
class RequestStrip final : public Banner {
    Q_OBJECT

public:
    explicit RequestStrip(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const OpenCase& openCase);
    void refresh();
    /// The request in full, with the answer.
    void openRequest();
    [[nodiscard]] RequestSheet* sheet() const;

Q_SIGNALS:
    void loaded();
    void caseChanged();

protected:
    /// What stands over a desk leaves with it.
    void hideEvent(QHideEvent* event) override;

private:
    void take(const std::vector<approvals::Request>& requests);
    void showRequest();
    void dismiss();

    DeskContext m_context;
    OpenCase m_case;
    std::optional<approvals::Request> m_request;
    QSet<QString> m_seen; ///< answers that were read and put away
    Job m_reading;
    Button* m_look;
    Button* m_dismiss;
    QPointer<RequestSheet> m_sheet;
};

} // namespace trato::ui
