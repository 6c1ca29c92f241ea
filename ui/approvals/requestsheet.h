#pragma once

#include "approvals/request.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/overlay.h"

namespace trato::ui {

class RequestDetail;
class Surface;

/// A request over the case: read, answered, and away with Esc.
class RequestSheet final : public Overlay {
    Q_OBJECT

public:
    RequestSheet(const DeskContext& context, QWidget* window);

    void open(const approvals::Request& request);
    [[nodiscard]] RequestDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Surface* m_panel;
    RequestDetail* m_detail;
};

} // namespace trato::ui
