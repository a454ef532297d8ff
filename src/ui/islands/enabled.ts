// Runs before the page is painted, so that nothing jumps when the modules arrive.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
