/**
 * People in front of a real browser: what they see, type and are told. Needs an installed Chromium
 * with its ChromeDriver.
 */
package id.go.pariaman.kinerja.acceptance.browser;
